/// The projection that stands for a role.
package struct OutlookChoice: Sendable {
  let shared: Shared<OutlookRow>
  let sharedTotal: Shared<OutlookRow>?
  package let whose: Whose

  package var row: OutlookRow { shared.value }

  /// All occupations together, for the same region and years.
  package var allOccupations: OutlookRow? { sharedTotal?.value }
}

/// A premium that stands for a role.
package struct PremiumChoice: Sendable {
  package let row: PremiumRow
  package let whose: Whose
}
