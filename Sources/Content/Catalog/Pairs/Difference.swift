/// How far two figures lie apart, in the terms that a page may print.
package struct Difference: Hashable, Sendable {
  /// The side with the higher figure; nil where both are equal.
  package let higher: Side?

  /// The higher figure less the lower one.
  package let amount: Amount

  /// How much more the higher one is, in percent of the lower: one decimal below 10, none from there on.
  package let percentMore: Amount

  /// How much less the lower one is, in percent of the higher.
  package let percentLess: Amount

  /// Whether the higher figure is top-coded, so that all three are "at least"; the percents are then rounded down.
  package let isLowerBound: Bool

  /// Whether the difference is too small to mean anything.
  package let isSame: Bool
}

extension Difference {
  /// Returns nil where the figures cannot be held against each other: where one is absent, where the lower one or both are
  /// top-coded, and where the higher one is and its bound lies too near the other.
  ///
  /// - Parameters:
  ///   - a: The figure of one side.
  ///   - b: The figure of the other side.
  ///   - bound: When a difference means nothing.
  package init?(_ a: Figure, _ b: Figure, bound: SameBound) {
    guard let first = a.amount, let second = b.amount else { return nil }
    let (lower, upper) = first < second ? (a, b) : (b, a)
    let (low, high) = (min(first, second), max(first, second))
    guard low > Amount(0), !lower.isTopCoded else { return nil }
    let rounding: Rounding = upper.isTopCoded ? .down : .nearest
    higher = first == second ? nil : first < second ? .b : .a
    amount = high.less(low)
    percentMore = amount.percent(of: low, rounding)
    percentLess = amount.percent(of: high, rounding)
    isLowerBound = upper.isTopCoded
    isSame = bound.includes(amount, over: low)
    guard !(isLowerBound && isSame) else { return nil }
  }
}

/// When a difference is too small to mean anything.
package struct SameBound: Hashable, Sendable {
  /// In percent of the lower figure; a difference below it means nothing.
  package let percent: Amount

  /// The standard error of the difference in percent; one below twice that means nothing.
  package let error: Double

  /// - Parameters:
  ///   - percent: In percent of the lower figure.
  ///   - errors: The relative standard errors of the two figures in percent, which count where both are known.
  package init(percent: Amount, errors: (a: Amount?, b: Amount?) = (nil, nil)) {
    self.percent = percent
    guard let a = errors.a?.double, let b = errors.b?.double else {
      error = 0
      return
    }
    error = (a * a + b * b).squareRoot()
  }

  func includes(_ difference: Amount, over low: Amount) -> Bool {
    let share = Int128(difference.tenThousandths) * 1_000_000
    if share < Int128(percent.tenThousandths) * Int128(low.tenThousandths) { return true }
    return difference.double / low.double * 100 < 2 * error
  }
}

extension Amount {
  /// The difference from a lesser amount.
  fileprivate func less(_ other: Amount) -> Amount {
    Amount(
      tenThousandths: tenThousandths - other.tenThousandths,
      decimals: max(decimals, other.decimals)
    )
  }

  /// The share of a whole in percent, neither below zero: one decimal below 10, none from there on.
  fileprivate func percent(of whole: Amount, _ rounding: Rounding) -> Amount {
    let (part, whole) = (Int128(tenThousandths), Int128(whole.tenThousandths))
    let tenths = divided(part * 1_000, by: whole, rounding)
    if tenths < 100 { return Amount(tenThousandths: Int64(tenths) * 1_000, decimals: 1) }
    let percent = divided(part * 100, by: whole, rounding)
    return Amount(Int64(min(percent, Int128(Amount.largest))))
  }
}
