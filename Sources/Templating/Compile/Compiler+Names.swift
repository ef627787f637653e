import Reporting

extension Compiler {
  /// Compiles a tag that prints what its name stands for.
  mutating func compile(
    _ name: Name,
    isRaw: Bool,
    in setting: Setting,
    into unit: inout Unit
  ) {
    meetTag(at: name, in: setting, in: &unit)
    guard let (path, shape) = path(to: name, in: setting) else {
      unit.place?.address.meetValue()
      return
    }
    switch unit.place?.escape(for: name.text, shape, isRaw: isRaw) {
    case nil: unit.add(.print(path, isRaw ? .nothing : .text))
    case .success(let escape): unit.add(.print(path, escape))
    case .failure(let refusal):
      report(refusal.diagnostic(at: location(of: name, in: setting)))
    }
    unit.place?.address.meetValue()
  }

  /// The way to what a name stands for; nil if it stands for nothing, which is reported.
  mutating func path(to name: Name, in setting: Setting) -> (path: Path, shape: Shape)? {
    switch setting.scope.find(name.parts) {
    case .found(let base, let resolved, let fallback):
      return (path(base, resolved.path, fallback: fallback), resolved.shape)
    case .failed(let failure):
      let range = name.range(ofPart: failure.part)
      let location = library.location(of: range, in: setting.template)
      let suggestion = proposals.next { failure.suggestion }
      report(Diagnostic(.unknownName, failure.message, at: location, suggestion: suggestion))
      return nil
    case .silent:
      return nil
    }
  }

  private mutating func path(
    _ base: Path.Base,
    _ steps: [PathStep],
    fallback: Finding.Fallback? = nil
  ) -> Path {
    let codes = steps.map { code(for: $0) }
    let fallbackStep = fallback.map { code(for: $0) }
    let start = program.steps.count
    program.steps += codes
    if base == .free { program.steps.append(fallbackStep ?? .count) }
    return Path(base: base, start: Int32(start), count: Int32(codes.count))
  }

  private mutating func code(for fallback: Finding.Fallback) -> Step {
    let path = path(fallback.base, fallback.name.path)
    program.fallbacks.append(path)
    return .slot(program.fallbacks.count - 1)
  }

  private mutating func code(for step: PathStep) -> Step {
    switch step {
    case .slot(let slot, let schema):
      requests.use(slot, of: schema)
      return .slot(slot)
    case .chain(let chain, let schema):
      return .slot(requests.slot(of: chain, in: schema))
    case .count:
      return .count
    case .part(let name):
      program.names.append(name)
      return .part(program.names.count - 1)
    }
  }
}

extension Refusal {
  fileprivate func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic(rule, message, at: location, suggestion: suggestion)
  }
}
