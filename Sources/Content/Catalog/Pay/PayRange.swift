/// Between which two figures of a row pay lies.
package struct PayRange: Hashable, Sendable {
  package let kind: Kind
  package let low: Figure
  package let high: Figure

  /// What the two ends are; of a row that has several kinds the first is printed.
  package enum Kind: CaseIterable, Sendable {
    /// The lowest and the highest tenth end here (P10 and P90).
    case tenths

    /// The lowest and the highest quarter end here (P25 and P75).
    case quarters

    /// The source's own range.
    case own
  }
}

extension PayRow {
  /// The row's range; nil where it has no two ends of one kind.
  package var range: PayRange? {
    for kind in PayRange.Kind.allCases {
      let (low, high) = (figures[kind.ends.low], figures[kind.ends.high])
      if low.amount != nil, high.amount != nil {
        return PayRange(kind: kind, low: low, high: high)
      }
    }
    return nil
  }
}

extension PayRange {
  /// Where an amount lies between the ends: 0 at the low one, 1 at the high one; nil where both are equal.
  package func position(of amount: Amount) -> Double? {
    guard let low = low.amount?.double, let high = high.amount?.double, low < high else {
      return nil
    }
    return (amount.double - low) / (high - low)
  }
}

extension PayRange.Kind {
  /// The statistics at the two ends.
  package var ends: (low: Statistic, high: Statistic) {
    switch self {
    case .tenths: (.p10, .p90)
    case .quarters: (.p25, .p75)
    case .own: (.low, .high)
    }
  }
}
