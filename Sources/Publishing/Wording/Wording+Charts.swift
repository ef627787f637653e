import Content

extension Wording {
  /// A point of a pay scale with its figure and what share of the people it parts from the others.
  func label(_ point: PayStrip.Point, of strip: PayStrip, on scale: ChartScale) -> ChartLabel {
    ChartLabel(
      place: scale.place(of: point.amount),
      figure: figure(of: point, in: strip),
      words: mark(point.statistic),
      isStrong: point.statistic == strip.central?.statistic
    )
  }

  /// The figure; its period and whether it is published as it stands are said once, of the one that stands for all.
  private func figure(of point: PayStrip.Point, in strip: PayStrip) -> String {
    let row = strip.row
    let hasCentral = strip.central != nil
    if point.statistic == strip.central?.statistic || !hasCentral {
      return figure(point.figure, of: row) ?? ""
    }
    let money = numbers.money(point.amount, currency: row.currency, period: row.period)
    return point.isOpen ? atLeast.around(money) : money
  }

  /// What a point is, in a few words: "10% earn less".
  func mark(_ statistic: Statistic) -> String {
    switch statistic {
    case .p10: words["p10_mark"]
    case .p25: words["p25_mark"]
    case .p75: words["p75_mark"]
    case .p90: words["p90_mark"]
    case .median, .mean, .low, .high: words[statistic]
    }
  }

  /// Which points of a scale have no place in a chart, and why: "not published: 10% earn more".
  func remarks(on strip: PayStrip) -> [String] {
    guard strip.row.hasPercentiles else { return [] }
    let absences = [Absence.notPublished, .notApplicable]
    return absences.flatMap { absence in
      let missing = [Statistic.p10, .p25, .median, .p75, .p90].filter {
        strip.row.figures[$0].absence == absence
      }
      let names = missing.map(mark).joined(separator: ", ")
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
