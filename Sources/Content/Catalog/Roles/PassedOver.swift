/// What the data says of a role, or of its occupation, beside the rows that stand for the role: printed as such, and never
/// in their place.
package struct PassedOver: Sendable {
  /// Projections for other regions and from earlier years, and those of an occupation where the role has its own: the role's
  /// own first, the latest first.
  package var outlooks: [OutlookChoice] = []

  /// The occupation's premiums, where the role has its own.
  package var premiums: [PremiumChoice] = []

  /// The occupation's needs for skills that the role's own rows speak of.
  package var skills: [RoleSkill] = []
}
