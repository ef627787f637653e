/// A projection for a role: the one that stands for it, or one beside it.
package struct OutlookChoice: Sendable {
  package let row: OutlookRow

  /// All occupations together, for the same region and years.
  package let allOccupations: OutlookRow?

  package let whose: Whose
}

/// A premium of a role's pay: one that stands for it, or one beside it.
package struct PremiumChoice: Sendable {
  package let row: PremiumRow
  package let whose: Whose
}
