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
    /// What it is called, where there are several.
    let title: [String]

    let strip: PayStrip
    let above: [LabelRow]
    let below: [LabelRow]
  }

  /// - Parameters:
  ///   - strips: The scales with their titles, from the top; they share a currency and a period.
  ///   - words: What is said of the chart.
  ///   - wording: How figures are printed.
  init?(_ strips: [(title: [String], strip: PayStrip)], _ words: ChartWords, _ wording: Wording) {
    let isOpen = strips.contains(where: \.strip.isOpen)
    guard let row = strips.first?.strip.row,
      let scale = ChartScale(fitting: strips.flatMap(\.strip.amounts), isOpen: isOpen)
    else { return nil }
    let ticks = scale.ticks
    (self.words, self.scale, self.ticks) = (words, scale, ticks.map(scale.place))
    axis = RangeChart.axis(ticks, scale, row, wording)
    self.strips = strips.map { Labelled($0.strip, titled: $0.title, on: scale) }
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
        text: LabelText(
          wording.numbers.compact(amount, currency: row.currency, period: row.period)
        )
      )
    }
    if let row = LabelRow(fitting: labels) { return [row] }
    let some = labels.indices.filter { $0 % 2 == 0 }.map { labels[$0] }
    return LabelRow(fitting: some).map { [$0] } ?? []
  }
}

extension RangeChart.Labelled {
  /// The outer points stand above the strip and the others below it; where that is too much, only the middle one stays above.
  fileprivate init(_ strip: PayStrip, titled title: [String], on scale: ChartScale) {
    (self.title, self.strip) = (title, strip)
    let labels = strip.labels
    let isOuter = { place in
      place == 0 || place == labels.count - 1 || labels[place].isCentral
    }
    let inner = LabelRow.rows(strip.labels(on: scale) { !isOuter($0) })
    if let row = LabelRow(fitting: strip.labels(on: scale, where: isOuter)) {
      (above, below) = ([row], inner)
    } else {
      above = LabelRow.rows(strip.labels(on: scale) { labels[$0].isCentral })
      below =
        inner + LabelRow.rows(strip.labels(on: scale) { isOuter($0) && !labels[$0].isCentral })
    }
  }
}
