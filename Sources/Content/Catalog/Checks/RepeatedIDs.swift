package import Reporting

/// Finds ids that two rows or files share.
struct RepeatedIDs {
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter source: What was read; guides that are drafts or could not be read hold their ids too.
  init(_ source: SiteSource) {
    var occupations: [SubjectID: Location] = [:]
    for row in source.occupations {
      check(row.id, of: row.place, "occupation", among: &occupations)
    }
    var skills: [SkillID: Location] = [:]
    for row in source.skills {
      check(row.id, of: row.place, "skill", among: &skills)
    }
    let files =
      source.guides.map { ($0.id, $0.file) }
      + source.brokenGuides.map { (SubjectID($0.name), $0.file) }
    for (id, file) in files {
      guard let place = occupations[id] else { continue }
      let note = Note(.guide, at: Location(file))
      diagnostics.append(Diagnostic(.repeatedID, .clash(id), at: place, notes: [note]))
    }
  }

  private mutating func check<ID: Identifier>(
    _ cell: Cell<ID>,
    of place: RowPlace,
    _ kind: String,
    among seen: inout [ID: Location]
  ) {
    let location = place.location(of: cell)
    guard let first = seen[cell.value] else {
      seen[cell.value] = location
      return
    }
    let note = Note(.first, at: first)
    let message = Message.repeated(kind, cell.value)
    diagnostics.append(Diagnostic(.repeatedID, message, at: location, notes: [note]))
  }
}

extension Message {
  fileprivate static func repeated(_ kind: String, _ id: some Identifier) -> Message {
    "the \(kind) '\(id)' is listed twice"
  }

  fileprivate static func clash(_ id: SubjectID) -> Message {
    "the occupation '\(id)' has the id of a guide, so rows about '\(id)' could mean either"
  }

  fileprivate static let first: Message = "the first one is here"
  fileprivate static let guide: Message = "the guide is here"
}
