import Reporting

/// The columns of salaries.csv.
struct SalaryColumns: TableColumns {
  private let subject, region, level, group, period, currency, basis: Column
  private let percentiles, range: [FigureColumn]
  private let mean, sample, rse, source, asOf, note: Column
  private let subjectForm = Form<SubjectID>.id.cell
  private let regionForm = Form<RegionID>.id.cell
  private let levelForm = Form<LevelID>.id.cell
  private let sourceForm = Form<SourceID>.id.cell
  private let asOfForm: Form<AsOf>

  init(_ header: inout TableHeader, _ options: ReadingOptions) {
    subject = header.required("subject")
    region = header.required("region")
    level = header.optional("level")
    group = header.optional("group")
    period = header.optional("period")
    currency = header.optional("currency")
    basis = header.optional("basis")
    percentiles = [.p10, .p25, .median, .p75, .p90].map { FigureColumn($0, in: &header) }
    mean = header.optional("mean")
    range = [.low, .high].map { FigureColumn($0, in: &header) }
    sample = header.optional("sample")
    rse = header.optional("rse")
    source = header.required("source")
    asOf = header.required("as_of")
    asOfForm = .asOf(by: options)
    note = header.optional("note")
  }

  var references: [(kind: Mention.Kind, column: Column)] {
    [(.subject, subject), (.region, region), (.level, level), (.source, source)]
  }

  func value(of row: TableRow, _ findings: inout Findings) -> SalaryRow? {
    let subject = row.required(subject, subjectForm, &findings)
    let region = row.required(region, regionForm, &findings)
    let level = row.optional(level, levelForm, &findings)
    let source = row.required(source, sourceForm, &findings)
    let asOf = row.required(asOf, asOfForm, &findings)
    let group = row.optional(group, Form<GroupID>.newID, &findings)
    let period = row.optional(period, Form<Period>.choice, &findings)
    let currency = row.optional(currency, .currency, &findings)
    let basis = row.optional(basis, Form<Basis>.choice, &findings)
    let figures = figures(of: row, &findings)
    let sample = row.amount(sample, .count, &findings)
    let rse = row.amount(rse, .share, &findings)
    guard let subject, let region, let source, let asOf else { return nil }
    return SalaryRow(
      subject: subject,
      region: region,
      level: level?.value.text == "all" ? nil : level,
      group: group,
      period: period ?? .year,
      currency: currency,
      basis: basis,
      figures: figures,
      sample: sample,
      relativeStandardError: rse,
      source: source,
      asOf: asOf,
      note: row.optional(note, .text, &findings),
      place: RowPlace(file: findings.file, line: row.line)
    )
  }

  private func figures(of row: TableRow, _ findings: inout Findings) -> Figures {
    var figures = Figures()
    figures[.mean] = row.figure(mean, &findings)
    row.read(percentiles, into: &figures, &findings)
    row.read(range, into: &figures, &findings)
    if figures.isEmpty, saysNothing(row) {
      findings.add(.rowWithoutFigure, .noFigure, at: Position(line: row.line))
    }
    return figures
  }

  /// Whether all figures are empty; `n/p` and `n/a` at least say why there is none.
  private func saysNothing(_ row: TableRow) -> Bool {
    row.filledCell(mean) == nil
      && (percentiles + range).allSatisfy { row.filledCell($0.column) == nil }
  }
}

extension Message {
  fileprivate static let noFigure: Message = "the row holds no figure"
}
