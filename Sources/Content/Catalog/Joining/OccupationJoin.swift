extension Occupation {
  /// The occupations with their pay and their outlook, by id.
  ///
  /// - Parameters:
  ///   - directory: The occupations, and the guides that name them.
  ///   - tables: Their figures.
  ///   - properNouns: The words that keep their capital inside a sentence.
  ///   - region: The site's region.
  /// - Returns: The occupations, used or not.
  static func joined(
    _ directory: Directory,
    _ tables: Tables,
    properNouns: Set<String>,
    region: RegionID
  ) -> [Occupation] {
    var occupations = zip(directory.occupations, tables.pay.occupations).map { row, rows in
      Occupation(
        row: row,
        plural: row.plural ?? inlineForm(of: row.title, properNouns: properNouns),
        pay: PayRows(publishing: rows),
        sharedOutlook: tables.outlook.latest(of: row.id.value, in: region),
        roles: []
      )
    }
    for (role, guide) in directory.guides.enumerated() {
      guard let id = guide.occupation?.value,
        case .occupation(let number) = directory.subject(id)
      else { continue }
      occupations[number].roles.append(role)
    }
    return occupations
  }
}
