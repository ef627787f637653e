import Content

/// The points of a row's pay scale that are published, as a chart draws them.
struct PayStrip: Sendable {
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

  /// What stands above the strip, where there is more than one.
  var title: [String] = []

  /// - Parameter row: The row; nil for one that has no two points of one kind.
  init?(_ row: PayRow) {
    let kinds: [[Statistic]] = [[.p10, .p25, .p75, .p90], [.low, .high]]
    let found = kinds.lazy.map { $0.compactMap { Point($0, of: row) } }
    let central = row.central.flatMap { Point($0.statistic, of: row) }
    guard
      let others = found.first(where: { $0.count + (central == nil ? 0 : 1) > 1 && !$0.isEmpty })
    else { return nil }
    self.row = row
    points = (others + [central].compactMap(\.self)).sorted { $0.amount < $1.amount }
  }
}

extension PayStrip {
  var amounts: [Amount] { points.map(\.amount) }

  /// Whether a point of it is a lower bound.
  var isOpen: Bool { points.contains(where: \.isOpen) }

  var central: Point? { points.first { $0.statistic == .median || $0.statistic == .mean } }

  /// The ends of the middle half, where both are there.
  var box: (low: Point, high: Point)? {
    guard let low = points.first(where: { $0.statistic == .p25 }),
      let high = points.first(where: { $0.statistic == .p75 })
    else { return nil }
    return (low, high)
  }

  /// The lowest point, the one in the middle and the highest.
  var outer: [Point] {
    points.indices.filter { index in
      index == 0 || index == points.count - 1 || points[index].statistic == central?.statistic
    }.map { points[$0] }
  }

  /// Those that lie between them.
  var inner: [Point] {
    let shown = outer.map(\.statistic)
    return points.filter { !shown.contains($0.statistic) }
  }
}

extension PayStrip.Point {
  fileprivate init?(_ statistic: Statistic, of row: PayRow) {
    guard let amount = row.figures[statistic].amount else { return nil }
    self.init(statistic: statistic, figure: row.figures[statistic], amount: amount)
  }
}
