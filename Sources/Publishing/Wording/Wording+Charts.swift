import Content

extension Wording {
  /// The figure of a point of a pay scale beside its place.
  ///
  /// - Parameters:
  ///   - point: The point.
  ///   - row: The row in which it stands.
  ///   - isFull: Whether its period is said, and whether it is published as it stands: once in a chart is enough.
  /// - Returns: The figure.
  func figure(of point: PayStrip.Point, in row: PayRow, isFull: Bool) -> String {
    if isFull, let figure = figure(point.figure, of: row) { return figure }
    let money = numbers.money(point.amount, currency: row.currency, period: row.period)
    return point.isOpen ? atLeast.around(money) : money
  }

  /// Which points of a scale have no place in a chart, and why: "not published: 10% earn more".
  func remarks(on row: PayRow) -> [String] {
    guard row.hasPercentiles else { return [] }
    return [Absence.notPublished, .notApplicable].flatMap { absence in
      let missing = [Statistic.p10, .p25, .median, .p75, .p90].filter {
        row.figures[$0].absence == absence
      }
      let names = missing.map { words[mark: $0] }.joined(separator: ", ")
      return missing.isEmpty ? [] : TextSize.lines(of: "\(words[absence]): \(names)")
    }
  }

  /// What stands beside a bar: its figure, or why it is not drawn.
  func value(of item: PayBars.Item) -> String {
    if let figure = item.figure { return self.figure(figure, of: item.row) ?? "" }
    guard let central = item.row.central, let figure = figure(central.figure, of: item.row) else {
      return words[item.row.absence ?? .unknown]
    }
    return "\(figure): \(words["not_drawn"])"
  }

  /// "Jobs in 2024".
  func jobs(in year: Int) -> String { "\(words["jobs_in"]) \(numbers.digits.plain(year))" }

  /// A number of jobs, or that there is none.
  func jobs(_ amount: Amount?) -> String { amount.map(numbers.number) ?? words[.unknown] }
}
