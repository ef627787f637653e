extension Occupation {
  /// The occupations with their pay, by id.
  ///
  /// - Parameters:
  ///   - directory: The occupations, and the guides that name them.
  ///   - tables: Their figures.
  ///   - properNouns: The words that keep their capital inside a sentence.
  /// - Returns: The occupations, used or not.
  static func joined(
    _ directory: Directory,
    _ tables: Tables,
    properNouns: Set<String>
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
        roles: roles[number]
      )
    }
  }
}
