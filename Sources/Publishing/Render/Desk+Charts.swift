import Content

/// A chart, which is appended where a page prints it.
typealias WrittenChart = @Sendable (inout [UInt8]) -> Void

extension Desk {
  /// The pay scale of a row; nil for a row without one.
  func rangeChart(of view: SalaryView) -> WrittenChart? {
    guard !printsWhole, let strip = view.strip(at: self) else { return nil }
    let words = ChartWords(
      id: id(of: "range", strip.row.subject, strip.row.query),
      title: label("salary_range"),
      note: [caption(of: strip), whose(view)].compactMap(\.self).joined(separator: "; "),
      description: strip.description
    )
    return written(RangeChart([(title: [], strip: strip)], words, wording)?.write)
  }

  /// The figures of a list of rows; nil where fewer than two of them may be drawn beside each other.
  func barChart(of views: [SalaryView], _ kind: PayBars.Kind, of view: SalaryView) -> WrittenChart?
  {
    guard !printsWhole, let bars = PayBars(views, kind, preferred: view.row) else { return nil }
    let id = id(of: kind.rawValue, bars.model.row.subject, view.query)
    return written(bars.chart(id: id, whose: whose(bars.model.view), wording)?.write)
  }

  /// The jobs of a projection; nil where they are not counted.
  func jobsChart(of view: OutlookView) -> WrittenChart? {
    let whose = wording.whose(view.choice.whose, occupation: view.role.occupation)
    let note = [caption(of: view.row), whose].compactMap(\.self).joined(separator: "; ")
    return written(BarChart(jobsOf: view.row, note: note, wording)?.write)
  }

  /// Both roles' pay scales on one axis; nil where they may not be compared.
  func payChart(of view: ComparisonView) -> WrittenChart? {
    guard !printsWhole, let pair = view.pay.year.pair, let a = strip(of: pair.a.row, view.a),
      let b = strip(of: pair.b.row, view.b)
    else { return nil }
    let names = (view.a.names.name, view.b.names.name)
    let words = ChartWords(
      id: "gp-pay-chart",
      title: label("salary_range"),
      note: note(on: pair, view),
      description: "\(names.0): \(a.description) \(names.1): \(b.description)"
    )
    let strips = [
      (title: TextSize.lines(of: names.0), strip: a),
      (title: TextSize.lines(of: names.1), strip: b),
    ]
    return written(RangeChart(strips, words, wording)?.write)
  }

  /// How many skills two roles share; nil where they have none.
  func skillsChart(of view: ComparisonView) -> WrittenChart? {
    let names = (a: view.a.names.name, b: view.b.names.name)
    return written(BarChart(view.skills, of: names, wording)?.write)
  }
}

extension Desk {
  /// Feeds have no charts: readers of feeds drop their style, and with it their sense.
  private func written(_ write: WrittenChart?) -> WrittenChart? { printsWhole ? nil : write }

  /// A role's scale; the row is most often the one that stands for the role everywhere.
  private func strip(of row: PayRow, _ role: Role) -> PayStrip? {
    if let view = pay(of: role), view.row === row { return view.strip(at: self) }
    return PayStrip(row, wording)
  }

  /// What both scales of a comparison share, and whose they are.
  private func note(on pair: PayPair, _ view: ComparisonView) -> String {
    let whose = [(pair.a, view.a), (pair.b, view.b)].compactMap { pay, role in
      wording.whose(pay.whose, occupation: role.occupation).map { "\(role.names.name): \($0)" }
    }
    return ([caption(of: pair.a.row, statistic: nil)] + whose).joined(separator: "; ")
  }

  private func caption(of strip: PayStrip) -> String {
    if let range = strip.row.range, range.kind == .own {
      return wording.caption(of: range, in: strip.row)
    }
    return caption(of: strip.row, statistic: nil)
  }

  /// An id for a chart: what the figures are of tells it from all others on a page.
  ///
  /// - Parameters:
  ///   - kind: What is drawn.
  ///   - subject: Whose pay it is.
  ///   - query: Which rows they are; the site's own region and a year go without saying.
  /// - Returns: The id.
  private func id(of kind: String, _ subject: SubjectID, _ query: RowQuery) -> String {
    let parts = [
      query.region == catalog.settings.region.value ? nil : query.region.text,
      query.period == .year ? nil : query.period.rawValue,
      query.level?.text, query.group?.text, query.edition?.text,
    ]
    return (["gp", kind, subject.text] + parts.compactMap(\.self)).joined(separator: "-")
  }
}

extension PayRow {
  /// The question that it alone answers.
  fileprivate var query: RowQuery {
    RowQuery(region: region.id, level: level, group: group, period: period, edition: source.id)
  }
}
