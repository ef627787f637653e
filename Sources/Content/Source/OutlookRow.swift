import Reporting

/// One row of outlook.csv: a projection of jobs between two years.
package final class OutlookRow: Sendable {
  /// A role, an occupation, or all occupations together (`SubjectID.all`).
  package let subject: Cell<SubjectID>

  package let region: Cell<RegionID>
  package let from: Int
  package let to: Int

  /// Persons employed in the first year.
  package let jobsFrom: Amount?

  /// Persons employed in the last year.
  package let jobsTo: Amount?

  /// The change between the years in percent; may be negative.
  package let change: Amount

  /// Openings a year, on average, those that replace people who leave included.
  package let openings: Amount?

  /// The publisher's own words for the change in this edition.
  package let label: String?

  package let education: String?
  package let experience: String?
  package let training: String?
  package let source: Cell<SourceID>
  package let place: RowPlace

  /// Reads a row; nil where a cell that it needs is missing or wrong, which is told.
  init?(_ row: TableRow, _ columns: OutlookColumns, _ findings: inout Findings) {
    let subject = row.required(columns.subject, Form<SubjectID>.id.cell, &findings)
    let region = row.required(columns.region, Form<RegionID>.id.cell, &findings)
    let years = columns.years(of: row, &findings)
    jobsFrom = row.amount(columns.jobsFrom, .count, &findings)
    jobsTo = row.amount(columns.jobsTo, .count, &findings)
    let change = row.requiredAmount(columns.change, .change, &findings)
    openings = row.amount(columns.openings, .countFromZero, &findings)
    let source = row.required(columns.source, Form<SourceID>.id.cell, &findings)
    label = row.optional(columns.label, .text, &findings)
    education = row.optional(columns.education, .text, &findings)
    experience = row.optional(columns.experience, .text, &findings)
    training = row.optional(columns.training, .text, &findings)
    place = RowPlace(file: findings.file, line: row.line)
    guard let subject, let region, let years, let change, let source else { return nil }
    (self.subject, self.region, self.source) = (subject, region, source)
    (from, to) = years
    self.change = change
  }
}
