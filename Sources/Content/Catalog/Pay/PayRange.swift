/// Between which two figures of a row pay lies.
package struct PayRange: Hashable, Sendable {
  package let kind: Kind
  package let low: Figure
  package let high: Figure

  /// What the two ends are, the kind that is printed first where a row has several.
  package enum Kind: CaseIterable, Sendable {
    /// The lowest and the highest tenth end here (P10 and P90).
    case tenths

    /// The lowest and the highest quarter end here (P25 and P75).
    case quarters

    /// The source's own range.
    case own
  }
}
