import Reporting

extension SiteSource {
  /// Tells of occupations that have the id of a guide; one that is a draft or could not be read holds its id too.
  func ambiguousSubjects() -> [Diagnostic] {
    guard !occupations.isEmpty else { return [] }
    let read = guides.map { ($0.id, $0.file) }
    let broken = brokenGuides.map { (SubjectID($0.name), $0.file) }
    let files = Dictionary(read + broken) { first, _ in first }
    return occupations.compactMap { row in
      files[row.id.value].map { file in
        Diagnostic(
          .repeatedID,
          .ambiguous(row.id.value),
          at: row.place.location(of: row.id),
          notes: [Note(.guide, at: Location(file))]
        )
      }
    }
  }
}

extension Message {
  fileprivate static func ambiguous(_ id: SubjectID) -> Message {
    "the occupation '\(id)' has the id of a guide, so that rows about '\(id)' could mean either"
  }

  fileprivate static let guide: Message = "the guide is here"
}
