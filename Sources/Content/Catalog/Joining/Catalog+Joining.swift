package import Reporting

extension Catalog {
  /// Joins what was read file by file.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - day: The day by which the ages of figures are judged; it changes nothing in the catalog.
  ///   - drafts: Whether drafts are shown.
  ///   - report: Where to tell what does not fit together.
  package init(
    joining source: SiteSource,
    asOf day: CalendarDate,
    drafts: Bool = false,
    report: inout Report
  ) {
    let directory = Directory(of: source, drafts: drafts)
    var unknown = UnknownIDs()
    let tables = Tables(source, directory, unknown: &unknown, report: &report)
    self.init(source, directory, tables, drafts: drafts)
    relate(directory, unknown: &unknown)
    pair(source, directory, drafts: drafts, unknown: &unknown, report: &report)
    unknown.note(self, directory)
    unknown.noteMentions(source, directory)
    report.add(unknown.diagnostics(directory, settings))
    report.add(problems(of: source, directory, misled: tables.misled, asOf: day))
  }

  /// The catalog with its roles, not yet led to each other.
  private init(_ source: SiteSource, _ directory: Directory, _ tables: Tables, drafts: Bool) {
    let region = source.settings.region.value
    let properNouns = source.properNouns
    let skills = SkillJoin(tables.needs, directory)
    occupations = Occupation.joined(directory, tables, properNouns: properNouns)
    roles = RoleJoin(
      directory: directory,
      tables: tables,
      skills: skills,
      occupations: occupations,
      properNouns: properNouns,
      region: region
    ).roles()
    settings = source.settings
    self.skills = skills.skills
    cells = roles.map { $0.cells(in: region) }
    families = []
    comparisons = []
    pages = source.pages.filter { drafts || !$0.isDraft }.sorted { $0.name < $1.name }
    sources = Dictionary(source.sources.map { ($0.id, $0) }) { first, _ in first }
    regions = Dictionary(source.regions.map { ($0.id, $0) }) { first, _ in first }
    allOccupations = tables.outlook.totals
    leftOut = LeftOut(source, misled: tables.misled, drafts: drafts)
  }

  /// Leads the roles to those that stand beside them.
  private mutating func relate(_ directory: Directory, unknown: inout UnknownIDs) {
    let authored = roles.map { directory.related($0.guide, unknown: &unknown) }
    let suggested =
      SharedOccupations(occupations, directory).pairs()
      + SharedSkills(skills, ofRoles: roles.count).pairs()
    let relations = Relations(authored: authored, suggested: suggested)
    roles = zip(roles, relations.lists).map { $0.with(related: $1) }
  }

  /// Finds the pairs that get a page, and the families.
  private mutating func pair(
    _ source: SiteSource,
    _ directory: Directory,
    drafts: Bool,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    comparisons =
      PairJoin(
        roles,
        cells: cells,
        source.comparisons,
        directory,
        settings,
        drafts: drafts,
        unknown: &unknown,
        report: &report
      ).comparisons
    var compares = Array(repeating: [Int](), count: roles.count)
    for (place, pair) in comparisons.enumerated() {
      compares[pair.a].append(place)
      compares[pair.b].append(place)
    }
    roles = zip(roles, compares).map { $0.with(compares: $1) }
    families = FamilyGroup.joined(roles, comparisons, families: settings.families)
  }
}
