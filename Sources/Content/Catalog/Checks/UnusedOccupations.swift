import Reporting

extension Catalog {
  /// Tells of occupations that no guide names, be it a draft; of none where a guide that could not be read may name them.
  func unusedOccupations(_ source: SiteSource) -> [Diagnostic] {
    guard source.brokenGuides.isEmpty else { return [] }
    let named = Set(source.guides.compactMap(\.occupation?.value))
    let used = named.union(named.compactMap(meantOccupation))
    return occupations.filter { !used.contains($0.id) }.map { occupation in
      let row = occupation.row
      return Diagnostic(
        .unusedOccupation,
        .unused(occupation.id),
        at: row.place.location(of: row.id),
        suggestion: Suggestion("name it under 'occupation' in a guide, or take the row out")
      )
    }
  }
}

extension Catalog {
  /// The occupation that a mistyped id was most likely meant to be; nil for an id that is known.
  private func meantOccupation(by id: SubjectID) -> SubjectID? {
    guard occupation(id) == nil else { return nil }
    return nearest(to: id.text, among: occupations.map(\.id.text)).map(SubjectID.init)
  }
}

extension Message {
  fileprivate static func unused(_ id: SubjectID) -> Message {
    "no guide uses the occupation '\(id)'"
  }
}
