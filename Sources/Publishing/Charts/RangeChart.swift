import Content

/// Pay scales on one axis: a line from the lowest point that is published to the highest, a box for the middle half, and a mark
/// for the figure that stands for all.
struct RangeChart: Sendable {
  let words: ChartWords
  let scale: ChartScale

  /// The labels of the ticks.
  let axis: [LabelRow]

  let ticks: [Across]
  let strips: [Labelled]

  /// A strip with its labels.
  struct Labelled: Sendable {
    let strip: PayStrip
    let above: [LabelRow]
    let below: [LabelRow]
    let remarks: [String]
  }

  /// - Parameters:
  ///   - strips: The scales, from the top; they share a currency and a period.
  ///   - words: What is said of the chart.
  ///   - wording: How figures are printed.
  init?(_ strips: [PayStrip], _ words: ChartWords, _ wording: Wording) {
    let isOpen = strips.contains(where: \.isOpen)
    guard let row = strips.first?.row,
      let scale = ChartScale(fitting: strips.flatMap(\.amounts), isOpen: isOpen)
    else { return nil }
    let ticks = scale.ticks
    (self.words, self.scale, self.ticks) = (words, scale, ticks.map(scale.place))
    axis = RangeChart.axis(ticks, scale, row, wording)
    self.strips = strips.map { RangeChart.labelled($0, scale, wording) }
  }
}

extension RangeChart {
  /// The labels of the ticks; every other one is left out where there is no room for all.
  private static func axis(
    _ ticks: [Amount],
    _ scale: ChartScale,
    _ row: PayRow,
    _ wording: Wording
  ) -> [LabelRow] {
    let labels = ticks.map { amount in
      ChartLabel(
        place: scale.place(of: amount),
        figure: wording.numbers.compact(amount, currency: row.currency, period: row.period)
      )
    }
    if let row = LabelRow(fitting: labels) { return [row] }
    let some = labels.indices.filter { $0 % 2 == 0 }.map { labels[$0] }
    return LabelRow(fitting: some).map { [$0] } ?? []
  }

  /// The outer points stand above the strip and the others below it; where that is too much, only the middle one stays above.
  private static func labelled(
    _ strip: PayStrip,
    _ scale: ChartScale,
    _ wording: Wording
  ) -> Labelled {
    let label = { (point: PayStrip.Point) in wording.label(point, of: strip, on: scale) }
    let inner = strip.inner.map(label)
    if let above = LabelRow(fitting: strip.outer.map(label)) {
      return Labelled(
        strip: strip,
        above: [above],
        below: LabelRow.rows(inner),
        remarks: wording.remarks(on: strip)
      )
    }
    let central = strip.central?.statistic
    return Labelled(
      strip: strip,
      above: LabelRow.rows(strip.outer.filter { $0.statistic == central }.map(label)),
      below: LabelRow.rows(inner)
        + LabelRow.rows(strip.outer.filter { $0.statistic != central }.map(label)),
      remarks: wording.remarks(on: strip)
    )
  }
}
