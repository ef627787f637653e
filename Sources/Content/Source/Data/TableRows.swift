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
  init(_ table: DataTable, reading bytes: [UInt8], _ findings: inout Findings) {
    switch table {
    case .salaries: self = .salaries(SalaryColumns.rows(reading: bytes, &findings))
    case .outlook: self = .outlook(OutlookColumns.rows(reading: bytes, &findings))
    case .premiums: self = .premiums(PremiumColumns.rows(reading: bytes, &findings))
    case .roleSkills: self = .roleSkills(RoleSkillColumns.rows(reading: bytes, &findings))
    case .skills:
      let rows = SkillColumns.rows(reading: bytes, &findings)
      self = .skills(findings.distinct(rows) { $0.id })
    case .occupations:
      let rows = OccupationColumns.rows(reading: bytes, &findings)
      self = .occupations(findings.distinct(rows) { $0.id })
    case .regions: self = .regions(Region.all(reading: bytes, &findings))
    case .sources: self = .sources(Source.all(reading: bytes, &findings))
    }
  }
}
