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

  /// What stands beside a point, or beside all points that have one figure.
  struct Label: Sendable {
    let amount: Amount
    let isCentral: Bool
    let text: LabelText
  }

  let row: PayRow

  /// From the lowest to the highest.
  let points: [Point]

  let labels: [Label]

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
    let hasCentral = points.contains(where: \.isCentral)
    labels = points.runs.compactMap { Label($0, in: row, isFull: !hasCentral, wording) }
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

  /// Some of the labels at their places.
  func labels(on scale: ChartScale, where isWanted: (Int) -> Bool) -> [ChartLabel] {
    labels.indices.filter(isWanted).map {
      ChartLabel(place: scale.place(of: labels[$0].amount), text: labels[$0].text)
    }
  }
}

extension PayStrip.Label {
  /// The label of some points with one figure; nil for no points.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - row: The row in which they stand.
  ///   - isFull: Whether the figure's period is said even if it does not stand for the row.
  ///   - wording: How the site says things.
  fileprivate init?(
    _ points: some Collection<PayStrip.Point>,
    in row: PayRow,
    isFull: Bool,
    _ wording: Wording
  ) {
    guard let point = points.first(where: \.isCentral) ?? points.first else { return nil }
    (amount, isCentral) = (point.amount, point.isCentral)
    text = LabelText(
      wording.figure(of: point, in: row, isFull: isFull || isCentral),
      words: points.flatMap { wording.marks[$0.statistic] ?? [] },
      isStrong: isCentral
    )
  }
}

extension PayStrip.Point {
  /// Whether it stands for the row.
  var isCentral: Bool { statistic == .median || statistic == .mean }

  /// Its place among the points: points of one amount stand as they do in every scale.
  private var order: (Int64, Int) {
    let rank =
      switch statistic {
      case .p10, .low: 0
      case .p25: 1
      case .median, .mean: 2
      case .p75: 3
      case .p90, .high: 4
      }
    return (amount.tenThousandths, rank)
  }

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
      if !ends.isEmpty, points.count > 1 { return points.sorted { $0.order < $1.order } }
    }
    return nil
  }
}

extension [PayStrip.Point] {
  /// The points in runs that have one figure.
  fileprivate var runs: [ArraySlice<PayStrip.Point>] {
    let starts = indices.filter { $0 == 0 || self[$0 - 1].figure != self[$0].figure }
    return zip(starts, starts.dropFirst() + [count]).map { self[$0..<$1] }
  }
}
