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

extension PayRow {
  /// Why the row has no range: what is said of an end that is not there, else that nobody knows.
  package var absenceOfRange: Absence {
    let ends = PayRange.Kind.allCases.flatMap { [$0.ends.low, $0.ends.high] }
    return ends.compactMap { figures[$0].absence }.first { $0 != .unknown } ?? .unknown
  }

  /// Whether a table that shows a row's central figure and its range has anything to show of it.
  package var isListable: Bool { central != nil || range != nil }
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
