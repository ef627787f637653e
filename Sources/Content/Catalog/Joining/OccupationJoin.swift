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
    var occupations = directory.occupations.enumerated().map { number, row in
      Occupation(
        row: row,
        plural: row.plural ?? inlineForm(of: row.title, properNouns: properNouns),
        pay: PayRows(publishing: tables.pay.rows.occupations[number]),
        sharedOutlook: tables.outlook.latest(of: .occupation(number), in: region),
        roles: []
      )
    }
    for (role, guide) in directory.guides.enumerated() {
      guard let number = directory.occupation(of: guide) else { continue }
      occupations[number].roles.append(role)
    }
    return occupations
  }
}
