import Content

/// Tells whether a fact is absent only since something that is told already kept its data from being read.
struct Explained {
  let catalog: Catalog

  /// Whether a fact of a role may be absent for such a reason.
  ///
  /// - Parameters:
  ///   - path: The fact's name, or a partial's: it says which tables the fact comes from.
  ///   - roles: Of whom the fact speaks.
  /// - Returns: Whether nothing more should be told of it.
  func isAbsent(_ path: [String], of roles: [Role]) -> Bool {
    let tables = Explained.shared.union(Set(path.flatMap { Explained.tables[$0] ?? [] }))
    return !catalog.leftOut.brokenTables.isDisjoint(with: tables) || hasUnknownRegion
      || roles.contains(where: isMisled)
  }

  /// Whether no figure is for the site's region, since that is not known.
  private var hasUnknownRegion: Bool { !catalog.regions.isEmpty && catalog.region == nil }

  private func isMisled(_ role: Role) -> Bool {
    let misled = catalog.leftOut.misled
    if misled.contains(role.id) { return true }
    guard let occupation = role.guide.occupation?.value else { return false }
    return misled.contains(occupation) || role.occupation == nil
  }

  /// The tables that facts of every kind need.
  private static let shared: Set<DataTable> = [.regions, .sources, .occupations]

  private static let tables: [String: [DataTable]] = [
    "salary": [.salaries], "pay": [.salaries], "verdict": [.salaries],
    "salary-range": [.salaries], "salary-by-level": [.salaries], "salary-by-region": [.salaries],
    "salary-editions": [.salaries], "other-figures": [.salaries], "premiums": [.premiums],
    "outlook": [.outlook], "skills": [.skills, .roleSkills],
  ]
}
