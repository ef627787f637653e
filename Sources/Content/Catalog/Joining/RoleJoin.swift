/// The roles and occupations with their figures, not yet led to skills and to each other.
struct RoleJoin: Sendable {
  /// By the places of `directory.occupations`, each held once for all roles that it may stand for.
  let occupations: [Occupation]

  /// In the order of their guides.
  let roles: [Role]

  let tables: Tables

  /// The words that keep their capital inside a sentence.
  let properNouns: Set<String>
}

extension RoleJoin {
  /// - Parameters:
  ///   - source: What was read.
  ///   - directory: Who is known under which id.
  init(_ source: SiteSource, _ directory: Directory) {
    properNouns = source.properNouns
    tables = Tables(source, directory)
    occupations = Occupation.joined(directory, tables, properNouns: properNouns)
    let maker = RoleMaker(
      directory: directory,
      tables: tables,
      occupations: occupations,
      properNouns: properNouns,
      region: source.settings.region.value
    )
    roles = directory.guides.indices.map(maker.role)
  }
}

/// What roles are made of.
private struct RoleMaker {
  let directory: Directory
  let tables: Tables
  let occupations: [Occupation]
  let properNouns: Set<String>

  /// The site's region.
  let region: RegionID

  func role(_ number: Int) -> Role {
    let guide = directory.guides[number]
    let (outlook, otherOutlooks) = outlooks(number)
    let (premiums, otherPremiums) = premiums(number)
    return Role(
      guide,
      at: number,
      names: RoleNames(guide, properNouns: properNouns),
      own: PayRows(publishing: tables.pay.rows.roles[number]),
      occupation: directory.occupation(of: guide).map { occupations[$0] },
      outlook: outlook,
      premiums: premiums,
      passedOver: PassedOver(outlooks: otherOutlooks, premiums: otherPremiums),
      leadsTo: guide.leadsTo.compactMap { step($0.value) }
    )
  }

  /// The latest projection for the site's region, the role's own before its occupation's, and the others.
  private func outlooks(_ number: Int) -> (OutlookChoice?, [OutlookChoice]) {
    let guide = directory.guides[number]
    let official = directory.occupation(of: guide).map(Directory.Subject.occupation)
    var choices =
      choices(of: .role(number), .own) + choices(of: official, .occupation(guide.match))
    guard let first = choices.firstIndex(where: { $0.row.region.value == region }) else {
      return (nil, choices)
    }
    return (choices.remove(at: first), choices)
  }

  private func choices(of subject: Directory.Subject?, _ whose: Whose) -> [OutlookChoice] {
    tables.outlook.rows(of: subject).map {
      OutlookChoice(row: $0, allOccupations: tables.outlook.total(for: $0), whose: whose)
    }
  }

  /// The role's own premiums, or where it has none its occupation's, and the others.
  private func premiums(_ number: Int) -> ([PremiumChoice], [PremiumChoice]) {
    let guide = directory.guides[number]
    let own = tables.premiums.rows.roles[number].map { PremiumChoice(row: $0, whose: .own) }
    guard let occupation = directory.occupation(of: guide) else { return (own, []) }
    let official = tables.premiums.rows.occupations[occupation].map {
      PremiumChoice(row: $0, whose: .occupation(guide.match))
    }
    return own.isEmpty ? (official, []) : (own, official)
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
