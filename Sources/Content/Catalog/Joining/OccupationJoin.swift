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
    var roles = Array(repeating: [Int](), count: directory.occupations.count)
    for (role, guide) in directory.guides.enumerated() {
      if let number = directory.occupation(of: guide) { roles[number].append(role) }
    }
    return directory.occupations.enumerated().map { number, row in
      Occupation(
        row,
        plural: row.plural ?? inlineForm(of: row.title, properNouns: properNouns),
        pay: PayRows(publishing: tables.pay.rows.occupations[number]),
        outlook: tables.outlook.latest(of: .occupation(number), in: region),
        roles: roles[number]
      )
    }
  }
}
