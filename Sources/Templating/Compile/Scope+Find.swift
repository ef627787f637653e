import Reporting

/// What a name in a template turned out to be.
enum Finding {
  case found(Path.Base, ResolvedName, fallback: Fallback? = nil)
  case failed(NameFailure)
  /// Unknown, but the cause is reported elsewhere.
  case silent

  /// What is meant where a free value has no part of the name.
  struct Fallback {
    let base: Path.Base
    let name: ResolvedName
  }
}

extension Scope {
  /// Looks a name up in the innermost section's item, then at the root, and nowhere between.
  func find(_ name: [String]) -> Finding {
    guard let first = name.first else { return findItem() }
    if let schema = item?.schema, schema.begins(name) { return finding(.item, name, in: schema) }
    if isListItem, let base = neighbourhood(first) { return find(name, as: base) }
    if item == .free || root.isFree { return findFree(name) }
    if root.begins(name) { return finding(.root, name, in: root) }
    return item == .unknown ? .silent : .failed(unknown(first))
  }

  private func finding(_ base: Path.Base, _ name: [String], in schema: Schema) -> Finding {
    switch schema.resolve(name) {
    case .found(let resolved): .found(base, resolved)
    case .failed(let failure): .failed(failure)
    }
  }

  private func findItem() -> Finding {
    guard let item else {
      let whole = ResolvedName(path: [], shape: .free)
      return root.isFree ? .found(.root, whole) : .failed(.noItem)
    }
    guard let shape = item.shape else { return .silent }
    return .found(.item, ResolvedName(path: [], shape: shape))
  }

  private func neighbourhood(_ name: String) -> Path.Base? {
    switch name {
    case "first": .first
    case "last": .last
    case "number": .number
    default: nil
    }
  }

  private func find(_ name: [String], as base: Path.Base) -> Finding {
    guard name.count == 1 else { return .failed(.noParts(of: name)) }
    return .found(base, ResolvedName(path: [], shape: base == .number ? .number : .flag))
  }

  private func findFree(_ name: [String]) -> Finding {
    let parts = ResolvedName(path: name.map(PathStep.part), shape: .free)
    return .found(.free, parts, fallback: fallback(for: name))
  }

  private func fallback(for name: [String]) -> Finding.Fallback? {
    if item == .free, name.count == 1, let base = name.first.flatMap(neighbourhood) {
      return Finding.Fallback(base: base, name: ResolvedName(path: [], shape: .free))
    }
    guard !root.isFree, case .found(let resolved) = root.resolve(name) else { return nil }
    return Finding.Fallback(base: .root, name: resolved)
  }

  private func unknown(_ name: String) -> NameFailure {
    NameFailure(part: 0, message: .unknownName(name), suggestion: nearest(to: name))
  }

  private func nearest(to name: String) -> Suggestion? {
    let names = (item?.schema?.names ?? []) + (isListItem ? ["first", "last", "number"] : [])
    let all = names + root.names.filter { !names.contains($0) }
    return .nearest(to: name, among: all, listed: listing(all, under: "names here"))
  }
}

extension NameFailure {
  fileprivate static let noItem = NameFailure(
    part: 0,
    message: "'.' is the item of a section, and none is open here",
    suggestion: nil
  )

  fileprivate static func noParts(of name: [String]) -> NameFailure {
    NameFailure(part: 1, message: "'\(name.first ?? "")' has no parts", suggestion: nil)
  }
}
