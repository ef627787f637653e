import Reporting

/// The rows of one file under `content/data/`.
package enum TableRows: Sendable {
  case salaries([SalaryRow])
  case outlook([OutlookRow])
  case premiums([PremiumRow])
  case skills([SkillRow])
  case roleSkills([RoleSkillRow])
  case occupations([OccupationRow])
  case regions([Region])
  case sources([Source])
}

extension TableRows {
  /// Reads a table from its bytes alone; rows that are wrong are told and left out.
  ///
  /// - Parameters:
  ///   - table: What the file's columns or keys are.
  ///   - bytes: The whole file.
  ///   - options: What reading depends on besides.
  ///   - findings: Where to tell what is wrong.
  init(
    _ table: DataTable,
    reading bytes: [UInt8],
    options: ReadingOptions,
    _ findings: inout Findings
  ) {
    func rows<Columns: TableColumns>(_: Columns.Type) -> [Columns.Value] {
      Columns.rows(reading: bytes, options: options, &findings)
    }
    switch table {
    case .salaries: self = .salaries(rows(SalaryColumns.self))
    case .outlook: self = .outlook(rows(OutlookColumns.self))
    case .premiums: self = .premiums(rows(PremiumColumns.self))
    case .roleSkills: self = .roleSkills(rows(RoleSkillColumns.self))
    case .skills:
      let rows = rows(SkillColumns.self)
      self = .skills(findings.distinct(rows) { $0.id })
    case .occupations:
      let rows = rows(OccupationColumns.self)
      self = .occupations(findings.distinct(rows) { $0.id })
    case .regions: self = .regions(Region.all(reading: bytes, &findings))
    case .sources: self = .sources(Source.all(reading: bytes, options: options, &findings))
    }
  }
}
