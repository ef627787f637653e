import Testing

@Suite struct FactCheckTests {
  @Test func theWrongPartOfANameIsMarked() async throws {
    try await CheckedSite().body("Call a {{role.⟦nmae}}.").expect(
      """
      unknown-name: unknown part 'nmae' of 'role' | did you mean 'name'? parts of 'role': id, name, \
      title, url, summary, inline, plural, article, family, family_url, also_known_as, demand and 32 \
      more
      """
    )
  }

  @Test func anUnknownRoleIsToldWithTheNearest() async throws {
    try await CheckedSite().body("Call a {{roles.⟦rofer.name}}.").expect(
      """
      unknown-name: unknown role 'rofer' | did you mean 'roofer'? each guide in content/guides/ is a \
      role
      """
    )
  }

  @Test func aNameInFrontMatterIsMarkedWhereItStands() async throws {
    let keys = "pay: none\nattributes: {Best for: \"a {{role.⟦nmae}}\"}"
    try await CheckedSite().file("guides/roofer.md", CheckedSite.guide("Roofer", keys: keys))
      .expect(
        """
        unknown-name: unknown part 'nmae' of 'role' | did you mean 'name'? parts of 'role': id, name, \
        title, url, summary, inline, plural, article, family, family_url, also_known_as, demand and 32 \
        more
        """
      )
  }

  @Test func sectionsBelongIntoTemplates() async throws {
    try await CheckedSite().body("Call {{⟦#role.name}}them{{/role.name}}.").expect(
      """
      unknown-name: '{{#role.name}}' belongs into templates \
      | prose prints facts by name, such as '{{role.salary.median}}'
      """
    )
  }

  @Test func emptyBracesNameNothing() async throws {
    try await CheckedSite().body("Call ⟦{{}}.").expect(
      """
      unknown-name: no name stands between the braces \
      | prose prints facts by name, such as '{{role.salary.median}}'
      """
    )
  }

  @Test func aPageWithoutARoleMustSayWhoseFactItPrints() async throws {
    try await CheckedSite().file("pages/about.md", "---\ntitle: About\n---\n\nOf {{⟦role.name}}.\n")
      .expect(
        """
        absent-fact: 'role.name' has no value on this page \
        | say whose it is, as in '{{roles.plumber.name}}'
        """
      )
  }
}

/// Facts that are absent since their data could not be read are not told too.
@Suite struct ExplainedAbsenceTests {
  private var site: CheckedSite {
    CheckedSite()
      .file(
        "guides/plumber.md",
        CheckedSite.guide(
          "Plumber",
          keys: "remote: on-site",
          body: "Half earn {{role.salary.median}}."
        )
      )
      .file("data/regions.yml", "us: {name: United States, currency: USD}\n")
      .file("data/sources.yml", "s: {title: S, publisher: P, url: https://s.org/, kind: survey}\n")
  }

  private func salaries(_ row: String) -> CheckedSite {
    site.file("data/salaries.csv", "subject,region,median,source,as_of\n\(row)\n")
  }

  @Test func aSoundRowGivesTheFact() async throws {
    try await salaries("plumber,us,61000,s,2026").expect()
  }

  @Test func aRowThatCannotBeRead() async throws {
    try await salaries("plumber,us,⟦61k,s,2026").expect(
      "invalid-number: '61k' is not a plain number | write '61000'"
    )
  }

  @Test func aRowThatNamesAnUnknownSource() async throws {
    try await salaries("plumber,us,61000,⟦t,2026").expect(
      "unknown-source: unknown source 't' | sources are listed in content/data/sources.yml"
    )
  }

  @Test func aRowOfAMistypedSubject() async throws {
    try await salaries("⟦plumer,us,61000,s,2026").expect(
      """
      unknown-subject: unknown subject 'plumer' | did you mean 'plumber'? a subject is a guide's file \
      name or an occupation of content/data/occupations.csv
      """
    )
  }

  @Test func aMistypedColumn() async throws {
    try await site.file(
      "data/salaries.csv",
      "subject,⟦regoin,median,source,as_of\nplumber,us,1,s,2026\n"
    )
    .expect("unknown-column: the table has no column 'regoin' | did you mean 'region'?")
  }

  @Test func aFactOfAnotherTableIsStillTold() async throws {
    let plumber = CheckedSite.guide("Plumber", body: "Grows by {{⟦role.outlook.change}}.")
    try await salaries("plumber,us,⟦61k,s,2026").file("guides/plumber.md", plumber).expect(
      "invalid-number: '61k' is not a plain number | write '61000'",
      "absent-fact: 'role.outlook.change' has no value here: no data"
    )
  }
}

/// Steps come before parts of the same name.
@Suite struct StepsInProseTests {
  @Test func aRowOfALevelIsReached() async throws {
    let body =
      "{{role.salary.level.mid.median}}, {{role.salary.region.us.level.mid.median}}, {{role.salary.region}}."
    try await CheckedSite()
      .file("guides/plumber.md", CheckedSite.guide("Plumber", keys: "demand: high", body: body))
      .file("data/regions.yml", "us: {name: United States, currency: USD}\n")
      .file("data/sources.yml", "s: {title: S, publisher: P, url: https://s.org/, kind: survey}\n")
      .file(
        "data/salaries.csv",
        "subject,region,level,median,source,as_of\nplumber,us,mid,61000,s,2026\nplumber,us,,60000,s,2026\n"
      )
      .expect()
  }

  @Test func anUnknownLevelIsToldWithTheNearest() async throws {
    try await CheckedSite().body("{{role.salary.⟦level.midd.median}}.").expect(
      "unknown-name: unknown level 'midd' | did you mean 'mid'? levels are listed in content/site.yml"
    )
  }
}
