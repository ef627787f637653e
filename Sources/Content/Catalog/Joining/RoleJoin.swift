/// What roles are joined from.
struct RoleJoin {
  let directory: Directory
  let tables: Tables
  let skills: SkillJoin

  /// By the places of `directory.occupations`, each held once for all roles that it may stand for.
  let occupations: [Occupation]

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
      guide,
      names: RoleNames(guide, properNouns: properNouns),
      own: PayRows(publishing: tables.pay.rows.roles[number]),
      occupation: directory.occupation(of: guide).map { occupations[$0] },
      outlook: outlook(number),
      premiums: premiums(number),
      skills: skills.needs[number],
      leadsTo: guide.leadsTo.compactMap { step($0.value) }
    )
  }

  private func outlook(_ number: Int) -> OutlookChoice? {
    let guide = directory.guides[number]
    let own = tables.outlook.latest(of: .role(number), in: region)
    let official = directory.occupation(of: guide).flatMap { occupations[$0].outlook }
    guard let row = own ?? official else { return nil }
    return OutlookChoice(
      row: row,
      allOccupations: tables.outlook.total(for: row),
      whose: own == nil ? .occupation(guide.match) : .own
    )
  }

  private func premiums(_ number: Int) -> [PremiumChoice] {
    let guide = directory.guides[number]
    let own = tables.premiums.rows.roles[number].map { PremiumChoice(row: $0, whose: .own) }
    guard own.isEmpty, let occupation = directory.occupation(of: guide) else { return own }
    return tables.premiums.rows.occupations[occupation].map {
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
