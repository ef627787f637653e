import Reporting

/// The columns of outlook.csv.
struct OutlookColumns: TableColumns {
  private let subject, region, from, to, jobsFrom, jobsTo, change, openings: Column
  private let label, education, experience, training, source: Column

  init(_ header: inout TableHeader) {
    subject = header.required("subject")
    region = header.required("region")
    from = header.required("from")
    to = header.required("to")
    jobsFrom = header.optional("jobs_from")
    jobsTo = header.optional("jobs_to")
    change = header.required("change")
    openings = header.optional("openings")
    label = header.optional("label")
    education = header.optional("education")
    experience = header.optional("experience")
    training = header.optional("training")
    source = header.required("source")
  }

  func value(of row: TableRow, _ findings: inout Findings) -> OutlookRow? {
    let subject = row.required(subject, Form<SubjectID>.id.cell, &findings)
    let region = row.required(region, Form<RegionID>.id.cell, &findings)
    let years = years(of: row, &findings)
    let jobsFrom = row.amount(jobsFrom, .aboveZero, &findings)
    let jobsTo = row.amount(jobsTo, .aboveZero, &findings)
    let change = row.requiredAmount(change, .change, &findings)
    let openings = row.amount(openings, .fromZero, &findings)
    let source = row.required(source, Form<SourceID>.id.cell, &findings)
    guard let subject, let region, let years, let change, let source else { return nil }
    return OutlookRow(
      subject: subject,
      region: region,
      from: years.from,
      to: years.to,
      jobsFrom: jobsFrom,
      jobsTo: jobsTo,
      change: change,
      openings: openings,
      label: row.optional(label, .text, &findings),
      education: row.optional(education, .text, &findings),
      experience: row.optional(experience, .text, &findings),
      training: row.optional(training, .text, &findings),
      source: source,
      place: RowPlace(file: findings.file, line: row.line)
    )
  }

  private func years(of row: TableRow, _ findings: inout Findings) -> (from: Int, to: Int)? {
    let first = row.required(from, .year, &findings)
    let last = row.required(to, .year, &findings)
    guard let first, let last else { return nil }
    if first >= last { findings.add(.invalidDate, .backwards, at: row.position(to)) }
    return (first, last)
  }
}

extension Message {
  fileprivate static let backwards: Message = "the projection does not end after it begins"
}
