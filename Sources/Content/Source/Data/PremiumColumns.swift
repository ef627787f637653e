import Reporting

/// The columns of premiums.csv.
struct PremiumColumns: TableColumns {
  private let subject, region, kind, what, low, high, unit, source, asOf: Column
  private let asOfForm: Form<AsOf>

  init(_ header: inout TableHeader, _ options: ReadingOptions) {
    subject = header.required("subject")
    region = header.required("region")
    kind = header.required("kind")
    what = header.required("what")
    low = header.required("low")
    high = header.required("high")
    unit = header.required("unit")
    source = header.required("source")
    asOf = header.required("as_of")
    asOfForm = .asOf(by: options)
  }

  var references: [(kind: Mention.Kind, column: Column)] {
    [(.subject, subject), (.region, region), (.source, source)]
  }

  func value(of row: TableRow, _ findings: inout Findings) -> PremiumRow? {
    let subject = row.required(subject, Form<SubjectID>.id.cell, &findings)
    let region = row.required(region, Form<RegionID>.id.cell, &findings)
    let kind = row.required(kind, Form<PremiumKind>.choice, &findings)
    let what = row.required(what, Form<String>.text.cell, &findings)
    let least = row.requiredAmount(low, .aboveZero, &findings)
    let most = row.requiredAmount(high, .aboveZero, &findings)
    let unit = row.required(unit, Form<PremiumUnit>.choice, &findings)
    let source = row.required(source, Form<SourceID>.id.cell, &findings)
    let asOf = row.required(asOf, asOfForm, &findings)
    guard let subject, let region, let kind, let what, let least, let most, let unit, let source,
      let asOf
    else { return nil }
    row.expectOrder((low, least), (high, most), &findings)
    return PremiumRow(
      subject: subject,
      region: region,
      kind: kind,
      what: what,
      low: least,
      high: most,
      unit: unit,
      source: source,
      asOf: asOf,
      place: RowPlace(file: findings.file, line: row.line)
    )
  }
}
