import Reporting

/// The ids that lead nowhere, each told once, at the first place that names it.
struct UnknownIDs: Sendable {
  private var found: [Key: [Location]] = [:]

  /// What an id was meant to lead to.
  typealias Kind = Mention.Kind

  private struct Key: Hashable, Sendable {
    let kind: Kind
    let id: String
  }

  /// Remembers a place that names an unknown id.
  mutating func note(_ id: some Identifier, as kind: Kind, at location: Location) {
    note(id.text, as: kind, at: location)
  }

  /// Remembers a place that names an unknown id.
  mutating func note(_ id: String, as kind: Kind, at location: Location) {
    found[Key(kind: kind, id: id), default: []].append(location)
  }

  /// Remembers what others have found.
  mutating func add(_ others: UnknownIDs) {
    found.merge(others.found, uniquingKeysWith: +)
  }

  /// What to tell of them.
  ///
  /// - Parameters:
  ///   - directory: The ids that are known; nothing is told of those that stand in a table which could not be read.
  ///   - settings: Where levels and families are listed.
  /// - Returns: One diagnostic for each id, in any order.
  func diagnostics(_ directory: Directory, _ settings: Settings) -> [Diagnostic] {
    Kind.allCases.flatMap { kind -> [Diagnostic] in
      let unknown = found.filter {
        $0.key.kind == kind && !directory.mayDescribe($0.key.id, as: kind)
      }
      guard !unknown.isEmpty, !kind.isHidden(by: settings) else { return [] }
      // Hundreds of unknown ids are a missing table, not typing mistakes; and each search costs.
      let names = unknown.count > 100 ? [] : directory.names(of: kind, in: settings)
      return unknown.map { kind.diagnostic($0.key.id, at: $0.value.sorted(), among: names) }
    }
  }
}

extension UnknownIDs.Kind {
  /// Whether what it leads to may stand in settings that could not be read.
  fileprivate func isHidden(by settings: Settings) -> Bool {
    switch self {
    // A title is required, so that settings without one could not be read.
    case .level: settings.title.isEmpty || !settings.knowsLevels
    case .family: settings.title.isEmpty
    case .subject, .role, .occupation, .skill, .source, .region: false
    }
  }

  fileprivate func diagnostic(
    _ id: String,
    at places: [Location],
    among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule,
      .unknown(noun, id),
      at: places.first,
      notes: places.dropFirst().prefix(1).map { Note(.more(places.count - 1), at: $0) },
      suggestion: .nearest(to: id, among: names, listed: listing)
    )
  }

  private var rule: Rule {
    switch self {
    case .subject: .unknownSubject
    case .role: .unknownRole
    case .occupation: .unknownOccupation
    case .skill: .unknownSkill
    case .source: .unknownSource
    case .region: .unknownRegion
    case .level: .unknownLevel
    case .family: .unknownFamily
    }
  }

  private var noun: String {
    switch self {
    case .subject: "subject"
    case .role: "role"
    case .occupation: "occupation"
    case .skill: "skill"
    case .source: "source"
    case .region: "region"
    case .level: "level"
    case .family: "family"
    }
  }

  /// Where the allowed ids stand.
  private var listing: String {
    switch self {
    case .subject:
      "a subject is a guide's file name or an occupation of content/data/occupations.csv"
    case .role: "roles are the names of the files in content/guides"
    case .occupation: "occupations are listed in content/data/occupations.csv"
    case .skill: "skills are listed in content/data/skills.csv"
    case .source: "sources are listed in content/data/sources.yml"
    case .region: "regions are listed in content/data/regions.yml"
    case .level: "levels are listed in content/site.yml"
    case .family: "families are listed in content/site.yml"
    }
  }
}

extension Message {
  fileprivate static func unknown(_ kind: String, _ id: String) -> Message {
    "unknown \(kind) '\(id)'"
  }

  fileprivate static func more(_ places: Int) -> Message {
    switch places {
    case 1: "named here too"
    case 2: "named here too, and at 1 more place"
    default: "named here too, and at \(places - 1) more places"
    }
  }
}
