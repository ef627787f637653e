import Reporting

extension Catalog {
  /// Tells of guides and of skills that have the name of another one, so that nobody can tell them apart on pages.
  func repeatedNames(_ source: SiteSource) -> [Diagnostic] {
    let guides = roles.map { (name: $0.guide.name.value, at: $0.guide.name.location) }
    let skills = source.skills.map { (name: $0.name, at: $0.place.location(of: $0.id)) }
    return repetitions(of: guides, "guides") + repetitions(of: skills, "skills")
  }
}

private func repetitions(of names: [(name: String, at: Location)], _ kind: String) -> [Diagnostic] {
  var first: [String: Location] = [:]
  return names.compactMap { name, location in
    let key = name.lowercased()
    guard let other = first[key] else {
      first[key] = location
      return nil
    }
    let notes = [Note(.here, at: other)]
    return Diagnostic(.repeatedName, .repeated(name, kind), at: location, notes: notes)
  }
}

extension Message {
  fileprivate static let here: Message = "the first one is here"

  fileprivate static func repeated(_ name: String, _ kind: String) -> Message {
    "two \(kind) are called '\(name)'"
  }
}
