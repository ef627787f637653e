extension Catalog {
  /// Leads the roles to their skills, to those that stand beside them and to the pairs that get a page.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - directory: Who is known under which id.
  ///   - figures: The roles and occupations with their figures.
  ///   - needs: The skills, and who needs them.
  ///   - drafts: Whether drafts are shown.
  ///   - misfits: Where to note what does not fit.
  init(
    _ source: SiteSource,
    _ directory: Directory,
    _ figures: RoleJoin,
    _ needs: SkillJoin,
    drafts: Bool,
    _ misfits: inout Misfits
  ) {
    settings = source.settings
    properNouns = figures.properNouns
    occupations = figures.occupations
    skills = needs.skills
    let region = source.settings.region.value
    cells = zip(figures.roles, needs.needs).map { $0.cells(in: region, $1.standing) }
    comparisons =
      PairJoin(figures.roles, cells, source, directory, drafts: drafts, &misfits).comparisons
    let related = directory.related(by: figures.occupations, needs.pairs, &misfits.unknown)
    let compares = comparisons.places(ofRoles: figures.roles.count)
    roles = figures.roles.map { role in
      role.with(
        needs.needs[role.place],
        related: related[role.place],
        compares: compares[role.place]
      )
    }
    families = FamilyGroup.joined(roles, comparisons, families: settings.families)
    pages = source.pages.filter { drafts || !$0.isDraft }.sorted { $0.name < $1.name }
    sources = Dictionary(source.sources.map { ($0.id, $0) }) { first, _ in first }
    regions = Dictionary(source.regions.map { ($0.id, $0) }) { first, _ in first }
    allOccupations = figures.tables.outlook.totals
    leftOut = LeftOut(source, misled: misfits.misled, drafts: drafts)
  }
}

extension Directory {
  /// Those that stand beside each role.
  fileprivate func related(
    by occupations: [Occupation],
    _ sharedSkills: [SuggestedPair],
    _ unknown: inout UnknownIDs
  ) -> [[RelatedRole]] {
    let authored = guides.map { related($0, unknown: &unknown) }
    let suggested = SharedOccupations(occupations, self).pairs() + sharedSkills
    return Relations(authored: authored, suggested: suggested).lists
  }
}

extension [Comparison] {
  /// For each role the places of the pairs that it is one of.
  fileprivate func places(ofRoles count: Int) -> [[Int]] {
    var places = Array<[Int]>(repeating: [], count: count)
    for (place, pair) in enumerated() {
      places[pair.a].append(place)
      places[pair.b].append(place)
    }
    return places
  }
}
