import Reporting

extension PayRow {
  /// Tells of a digit too many: no occupation's percentiles are five times the ones next to them.
  func jump() -> Diagnostic? {
    var last: (statistic: Statistic, amount: Amount)?
    for statistic in PayRow.percentiles {
      guard let amount = figures[statistic].amount else {
        last = nil
        continue
      }
      if let last, amount.tenThousandths / 5 > last.amount.tenThousandths {
        let message = Message.jump(statistic, amount, last.statistic, last.amount)
        return Diagnostic(.implausibleFigure, message, at: place.location)
      }
      last = (statistic, amount)
    }
    return nil
  }

  private static let percentiles: [Statistic] = [.p10, .p25, .median, .p75, .p90]

  /// Tells of an average below the lowest or above the highest of all percentiles.
  func strayMean() -> Diagnostic? {
    guard let mean = figures[.mean].amount else { return nil }
    for (statistic, isBelow) in [(Statistic.p10, true), (.p90, false)] {
      guard let bound = figures[statistic].amount, isBelow ? mean < bound : mean > bound,
        !figures[statistic].isTopCoded, !figures[.mean].isTopCoded
      else { continue }
      let message = Message.stray(mean, isBelow: isBelow, statistic, bound)
      return Diagnostic(.implausibleFigure, message, at: place.location)
    }
    return nil
  }
}

extension Message {
  fileprivate static func jump(
    _ upper: Statistic,
    _ high: Amount,
    _ lower: Statistic,
    _ low: Amount
  ) -> Message {
    "the \(upper) (\(high.plain)) is more than five times the \(lower) (\(low.plain))"
  }

  fileprivate static func stray(
    _ mean: Amount,
    isBelow: Bool,
    _ statistic: Statistic,
    _ bound: Amount
  ) -> Message {
    "the mean (\(mean.plain)) lies \(isBelow ? "below" : "above") the \(statistic) (\(bound.plain))"
  }
}
