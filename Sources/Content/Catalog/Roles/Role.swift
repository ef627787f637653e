/// A role with all that the site knows of it.
package struct Role: Sendable {
  package let id: SubjectID
  package let names: RoleNames

  /// The pay that the data gives for the role itself.
  package let own: PayRows

  /// The outlook for the site's region.
  package let outlook: OutlookChoice?

  /// What skills, places and industries add to its pay: the role's own rows, or where it has none its occupation's.
  package let premiums: [PremiumChoice]

  /// By tier, then importance, most important first, then name.
  package internal(set) var skills: [RoleSkill]

  /// The authored ones first; a relation that one guide states holds for both.
  package internal(set) var related: [RelatedRole]

  /// The next steps, as authored; those that lead to drafts are left out.
  package internal(set) var leadsTo: [NextStep]

  /// Places in `Catalog.comparisons`, in order.
  package internal(set) var compares: [Int]

  let sharedGuide: Shared<Guide>
  let sharedOccupation: Shared<Occupation>?
}

extension Role {
  /// What its author wrote.
  package var guide: Guide { sharedGuide.value }

  package var family: FamilyID? { guide.family?.value }

  /// The official occupation whose figures may stand for the role.
  package var occupation: Occupation? { sharedOccupation?.value }

  /// How well the occupation fits; nil without one.
  package var match: Match? { sharedOccupation == nil ? nil : guide.match }

  /// The pay of its official occupation; no rows without one.
  package var official: PayRows { sharedOccupation?.value.pay ?? PayRows() }
}

/// Whose figure stands for a role: its own, or that of its official occupation, which must be said wherever it is printed.
package enum Whose: Hashable, Sendable {
  case own
  case occupation(Match)
}

/// A step that a role leads to.
package enum NextStep: Hashable, Sendable {
  /// Another role, by its place in `Catalog.roles`.
  case role(Int)

  /// Words for a step that the site has no guide for.
  case text(String)
}

/// A role that stands beside another, and why.
package struct RelatedRole: Hashable, Sendable {
  /// The place in `Catalog.roles`.
  package let role: Int

  package let reason: Reason

  /// Why two roles are related, the strongest reason first.
  package enum Reason: Hashable, Sendable {
    /// The guide names it.
    case authored

    /// Its guide names this one.
    case mirrored

    /// The official occupation of one of them lists that of the other.
    case occupation

    /// They share skills: how many, and how many the two have together. At least three in ten are shared.
    case skills(shared: Int, together: Int)
  }
}
