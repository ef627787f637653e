import Content

/// A chart, which is appended where a page prints it.
typealias WrittenChart = @Sendable (inout [UInt8]) -> Void

extension Desk {
  /// The pay scale of a row; nil for a row without one.
  func rangeChart(of view: SalaryView) -> WrittenChart? {
    guard let row = view.row, let strip = PayStrip(row) else { return nil }
    let words = ChartWords(
      id: id(of: "range", row.subject, view.query) + "-\(row.source.id.text)",
      title: label("salary_range"),
      note: [caption(of: strip), whose(view)].compactMap(\.self).joined(separator: "; "),
      description: wording.description(of: strip)
    )
    return written(RangeChart([strip], words, wording)?.write)
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
    guard let pair = view.pay.year.pair, let a = strip(of: pair.a, view.a),
      let b = strip(of: pair.b, view.b)
    else { return nil }
    let whose = [(pair.a, view.a), (pair.b, view.b)].compactMap { pay, role in
      wording.whose(pay.whose, occupation: role.occupation).map { "\(role.names.name): \($0)" }
    }
    let words = ChartWords(
      id: "gp-pay-chart",
      title: label("salary_range"),
      note: ([caption(of: pair.a.row, statistic: nil)] + whose).joined(separator: "; "),
      description: [a, b].map { strip in
        "\(strip.title.joined(separator: " ")): \(wording.description(of: strip))"
      }.joined(separator: " ")
    )
    return written(RangeChart([a, b], words, wording)?.write)
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

  private func strip(of pay: Pay, _ role: Role) -> PayStrip? {
    var strip = PayStrip(pay.row)
    strip?.title = TextSize.lines(of: role.names.name)
    return strip
  }

  private func caption(of strip: PayStrip) -> String {
    if let range = strip.row.range, range.kind == .own {
      return wording.caption(of: range, in: strip.row)
    }
    return caption(of: strip.row, statistic: nil)
  }

  /// An id for a chart of a subject's pay: what is asked for tells it from all others on a page.
  private func id(of kind: String, _ subject: SubjectID, _ query: RowQuery) -> String {
    let parts = [query.level?.text, query.group?.text, query.edition?.text].compactMap(\.self)
    let start = ["gp", kind, subject.text, query.region.text, query.period.rawValue]
    return (start + parts).joined(separator: "-")
  }
}
