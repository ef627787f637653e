/// What roles are joined from.
struct RoleJoin {
  let directory: Directory
  let tables: Tables
  let skills: SkillJoin

  /// By the places of `directory.occupations`, each held once for all roles that it may stand for.
  let occupations: [Shared<Occupation>]

  let properNouns: Set<String>

  /// The site's region.
  let region: RegionID
}

extension RoleJoin {
  /// The roles in the order of their guides, not yet led to each other.
  func roles() -> [Role] {
    directory.guides.indices.map(role)
  }

  private func role(_ number: Int) -> Role {
    let guide = directory.guides[number]
    return Role(
      guide: guide,
      names: RoleNames(guide, properNouns: properNouns),
      own: PayRows(publishing: tables.pay.roles[number]),
      outlook: outlook(of: guide),
      premiums: premiums(of: guide),
      skills: skills.needs[number],
      related: [],
      leadsTo: guide.leadsTo.compactMap { step($0.value) },
      compares: [],
      sharedOccupation: occupation(of: guide)
    )
  }

  private func occupation(of guide: Guide) -> Shared<Occupation>? {
    guard let id = guide.occupation?.value,
      case .occupation(let number) = directory.subject(id)
    else { return nil }
    return occupations[number]
  }

  private func outlook(of guide: Guide) -> OutlookChoice? {
    let own = tables.outlook.latest(of: guide.id, in: region)
    guard let row = own ?? occupation(of: guide)?.value.sharedOutlook else { return nil }
    return OutlookChoice(
      shared: row,
      sharedTotal: tables.outlook.total(for: row.value),
      whose: own == nil ? .occupation(guide.match) : .own
    )
  }

  private func premiums(of guide: Guide) -> [PremiumChoice] {
    let own = tables.premiums[guide.id].map { PremiumChoice(row: $0, whose: .own) }
    guard own.isEmpty, let occupation = guide.occupation?.value else { return own }
    return tables.premiums[occupation].map {
      PremiumChoice(row: $0, whose: .occupation(guide.match))
    }
  }

  /// A text leads to a role if it is one's id; steps to guides without a page are left out.
  private func step(_ text: String) -> NextStep? {
    switch directory.subject(SubjectID(text)) {
    case .role(let number): .role(number)
    case .leftOut: nil
    case .occupation, nil: .text(text)
    }
  }
}
