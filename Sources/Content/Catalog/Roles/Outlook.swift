/// The projection that stands for a role.
package struct OutlookChoice: Sendable {
  package let row: OutlookRow

  /// All occupations together, for the same region and years.
  package let allOccupations: OutlookRow?

  package let whose: Whose
}

/// A premium that stands for a role.
package struct PremiumChoice: Sendable {
  package let row: PremiumRow
  package let whose: Whose
}
