/// A role with all that the site knows of it.
///
/// An immutable class, as are all things that many pages speak of: copying a pointer costs one reference count, copying a
/// struct one for each of its parts.
package final class Role: Sendable {
  package let id: SubjectID

  /// The place in `Catalog.roles`.
  package let place: Int

  package let names: RoleNames

  /// The pay that the data gives for the role itself.
  package let own: PayRows

  /// The outlook for the site's region.
  package let outlook: OutlookChoice?

  /// What skills, places and industries add to its pay: the role's own rows, or where it has none its occupation's.
  package let premiums: [PremiumChoice]

  /// What the data says beside the rows that stand for the role.
  package let passedOver: PassedOver

  /// By tier, then importance, most important first, then name.
  package let skills: [RoleSkill]

  /// The authored ones first; a relation that one guide states holds for both.
  package let related: [RelatedRole]

  /// The next steps, as authored; those that lead to drafts are left out.
  package let leadsTo: [NextStep]

  /// Places in `Catalog.comparisons`, in order.
  package let compares: [Int]

  /// What its author wrote.
  package let guide: Guide

  /// The official occupation whose figures may stand for the role.
  package let occupation: Occupation?

  init(
    _ guide: Guide,
    at place: Int = 0,
    names: RoleNames,
    own: PayRows = PayRows(),
    occupation: Occupation? = nil,
    outlook: OutlookChoice? = nil,
    premiums: [PremiumChoice] = [],
    passedOver: PassedOver = PassedOver(),
    skills: [RoleSkill] = [],
    leadsTo: [NextStep] = [],
    related: [RelatedRole] = [],
    compares: [Int] = []
  ) {
    (self.guide, self.place, self.names, self.occupation) = (guide, place, names, occupation)
    (self.own, self.outlook, self.premiums) = (own, outlook, premiums)
    (self.passedOver, self.skills, self.leadsTo) = (passedOver, skills, leadsTo)
    (self.related, self.compares) = (related, compares)
    id = guide.id
  }
}

extension Role {
  /// The same role with the skills that it needs, among its neighbours.
  func with(_ needs: RoleNeeds, related: [RelatedRole], compares: [Int]) -> Role {
    var passedOver = passedOver
    passedOver.skills = needs.passedOver
    return Role(
      guide,
      at: place,
      names: names,
      own: own,
      occupation: occupation,
      outlook: outlook,
      premiums: premiums,
      passedOver: passedOver,
      skills: needs.standing,
      leadsTo: leadsTo,
      related: related,
      compares: compares
    )
  }
}

extension Role {
  package var family: FamilyID? { guide.family?.value }

  /// How well the occupation fits; nil without one.
  package var match: Match? { occupation == nil ? nil : guide.match }

  /// The pay of its official occupation; no rows without one.
  package var official: PayRows { occupation?.pay ?? PayRows() }
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
