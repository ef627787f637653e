/// How far two figures lie apart, in the words that a page may print.
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

  /// Whether the difference is too small to mean anything: within the site's bound, or twice the combined standard error.
  package let isSame: Bool
}
