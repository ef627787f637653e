import Reporting

/// The columns of outlook.csv.
struct OutlookColumns: TableColumns {
  let subject, region, from, to, jobsFrom, jobsTo, change, openings: Column
  let label, education, experience, training, source: Column

  init(_ header: inout TableHeader, _: ReadingOptions) {
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

  var references: [(kind: Mention.Kind, column: Column)] {
    [(.subject, subject), (.region, region), (.source, source)]
  }

  func value(of row: TableRow, _ findings: inout Findings) -> OutlookRow? {
    OutlookRow(row, self, &findings)
  }

  /// The first and the last year; nil where one is missing or wrong, which is told.
  func years(of row: TableRow, _ findings: inout Findings) -> (from: Int, to: Int)? {
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
