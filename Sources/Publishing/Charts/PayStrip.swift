import Content

/// The points of a row's pay scale that are published, with all that charts print of them.
///
/// A role's guide and its comparisons show the same scale.
final class PayStrip: Sendable {
  /// A figure of the row that has a place in the chart.
  struct Point: Sendable {
    let statistic: Statistic
    let figure: Figure
    let amount: Amount

    /// Whether the source says only that it is this much or more.
    var isOpen: Bool { figure.isTopCoded }
  }

  let row: PayRow

  /// From the lowest to the highest.
  let points: [Point]

  /// What stands beside each point.
  let texts: [LabelText]

  /// Which points are not there, and why.
  let remarks: [String]

  /// The scale in numbers, for those who do not see it.
  let description: String

  /// - Parameters:
  ///   - row: The row; nil for one that has no two points of one kind.
  ///   - wording: How the site says things.
  init?(_ row: PayRow, _ wording: Wording) {
    guard let points = Point.all(of: row) else { return nil }
    (self.row, self.points) = (row, points)
    let isPlain = !points.contains(where: \.isCentral)
    texts = points.map { wording.text(of: $0, in: row, isFull: isPlain || $0.isCentral) }
    remarks = wording.remarks(on: row)
    description = wording.description(of: points, in: row)
  }
}

extension PayStrip {
  var amounts: [Amount] { points.map(\.amount) }

  /// Whether a point of it is a lower bound.
  var isOpen: Bool { points.contains(where: \.isOpen) }

  var central: Point? { points.first(where: \.isCentral) }

  /// The ends of the middle half, where both are there.
  var box: (low: Point, high: Point)? {
    guard let low = points.first(where: { $0.statistic == .p25 }),
      let high = points.first(where: { $0.statistic == .p75 })
    else { return nil }
    return (low, high)
  }

  /// The labels of some points at their places.
  func labels(on scale: ChartScale, where isWanted: (Int) -> Bool) -> [ChartLabel] {
    points.indices.filter(isWanted).map {
      ChartLabel(place: scale.place(of: points[$0].amount), text: texts[$0])
    }
  }
}

extension PayStrip.Point {
  /// Whether it stands for the row.
  var isCentral: Bool { statistic == .median || statistic == .mean }

  private init?(_ statistic: Statistic, of row: PayRow) {
    guard let amount = row.figures[statistic].amount else { return nil }
    self.init(statistic: statistic, figure: row.figures[statistic], amount: amount)
  }

  /// The percentiles with the central figure, else the source's own range with it; nil where that makes no two points.
  fileprivate static func all(of row: PayRow) -> [PayStrip.Point]? {
    let central = row.central.flatMap { PayStrip.Point($0.statistic, of: row) }
    for kind in [[Statistic.p10, .p25, .p75, .p90], [.low, .high]] {
      let ends = kind.compactMap { PayStrip.Point($0, of: row) }
      let points = central.map { ends + [$0] } ?? ends
      if !ends.isEmpty, points.count > 1 { return points.sorted { $0.amount < $1.amount } }
    }
    return nil
  }
}
