import Testing

@Suite struct LinkCheckTests {
  @Test func aMistypedFileIsToldWithTheNearestOne() async throws {
    try await CheckedSite().body("Ask a [roofer](⟦rofer.md).").expect(
      "broken-link: no page is made from 'content/guides/rofer.md' | did you mean 'roofer.md'?"
    )
  }

  @Test func theSameNameInAnotherFolderIsMeant() async throws {
    try await CheckedSite().body("Ask a [roofer](⟦../pages/roofer.md).").expect(
      "broken-link: no page is made from 'content/pages/roofer.md' | did you mean 'roofer.md'?"
    )
  }

  @Test func nothingIsProposedThatIsNotNear() async throws {
    try await CheckedSite().body("Ask a [baker](⟦baker.md).").expect(
      "broken-link: no page is made from 'content/guides/baker.md'"
    )
  }

  @Test(arguments: [
    ("roofer", "roofer.md"), ("roofer.html", "roofer.md"), ("./roofer/", "./roofer.md"),
    ("guides/roofer/", "/guides/roofer/"), ("guides/roofer", "/guides/roofer/"),
    ("www.example.org", "https://www.example.org"), ("images/pipe.svg", "/images/pipe.svg"),
    ("pipe.svg", "../images/pipe.svg"), ("me@example.org", "mailto:me@example.org"),
  ])
  func whatIsNoPathIsToldWithWhatIsMeant(written: String, meant: String) async throws {
    try await CheckedSite().body("Look [here](⟦\(written)).").expect(
      """
      broken-link: '\(written)' is neither a Markdown file, an image nor an address of the site \
      | write '\(meant)'
      """
    )
  }

  @Test func aLinkNeedsAnAddress() async throws {
    try await CheckedSite().body("Look ⟦[here]().").expect("broken-link: the link has no address")
  }

  @Test func aPlaceOfAPageThatCouldNotBeReadIsStillKnown() async throws {
    let roofer = CheckedSite.guide("Roofer", keys: "⟦paye: none", body: "## Tools\n\nA hammer.")
    try await CheckedSite().file("guides/roofer.md", roofer)
      .body("See their [tools](roofer.md#tools) and [pay](⟦roofer.md#pay).").expect(
        "broken-fragment: the page '/guides/roofer/' has no heading 'pay'",
        "unknown-key: a guide has no key 'paye' | did you mean 'pay'?"
      )
  }

  @Test func aPlaceInAnotherScriptMayBeWrittenWithPercentSigns() async throws {
    try await CheckedSite().file(
      "guides/roofer.md",
      CheckedSite.guide("Roofer", body: "## 工具\n\nA hammer.")
    )
    .body("[Here](roofer.md#%E5%B7%A5%E5%85%B7) and [here](roofer.md#工具).").expect()
  }

  @Test func anAliasOfAPageThatCouldNotBeReadIsStillItsOwn() async throws {
    let plumber = CheckedSite.guide("Plumber", keys: "pay: none\naliases: [⟦/guides/roofer/]")
    try await CheckedSite().file("guides/plumber.md", plumber)
      .file("guides/roofer.md", CheckedSite.guide("Roofer", keys: "⟦paye: none")).expect(
        """
        address-clash: the alias '/guides/roofer/' and the guide 'roofer' both lie at \
        '/guides/roofer/'
        """,
        "unknown-key: a guide has no key 'paye' | did you mean 'pay'?"
      )
  }

  @Test func aPairIsADraftWhereItsFileOrOneOfItsGuidesIs() async throws {
    let site = CheckedSite().body(
      "[One](⟦/compare/plumber-vs-tiler/), [two](⟦/compare/plumber-vs-roofer/)."
    )
    .file("guides/tiler.md", CheckedSite.guide("Tiler", keys: "pay: none\ndraft: true"))
    .file("comparisons/plumber-vs-roofer.md", "---\npublished: 2026-11-02\ndraft: true\n---\n")
    let help =
      "publish it by taking 'draft: true' out of its front matter, or build with --drafts"
    try await site.expect(
      "link-to-draft: 'tiler' is a draft, so this link would lead nowhere | \(help)",
      "link-to-draft: 'plumber-vs-roofer' is a draft, so this link would lead nowhere | \(help)"
    )
  }

  @Test func linksToSkillsWaitForTheirTable() async throws {
    try await CheckedSite().body("Learn [SQL](/skills/sql/).")
      .file("data/skills.csv", "skill,name,kind\nsql,SQL,⟦technic\n").expect(
        """
        unknown-value: unknown value 'technic', expected 'technical', 'soft', 'tool' or \
        'certification' | did you mean 'technical'?
        """
      )
  }

  @Test func aSkillThatNoRoleNeedsHasNoPage() async throws {
    try await CheckedSite().body("Learn [SQL](⟦/skills/sql/).")
      .file("data/skills.csv", "skill,name,kind\nsql,SQL,technical\n").expect(
        """
        broken-link: no role needs the skill 'sql', so it has no page \
        | add a row to content/data/role-skills.csv, or take the link out
        """
      )
  }

  @Test func anAddressMustFitTheNamesOfFiles() async throws {
    let alias = "/" + String(repeating: "a", count: 250) + "/"
    let plumber = CheckedSite.guide("Plumber", keys: "pay: none\naliases: [⟦\(alias)]")
    try await CheckedSite().file("guides/plumber.md", plumber).expect(
      """
      invalid-url: the alias '\(alias)' has an address too long for a file's name \
      | an address has at most 1000 bytes, and 240 between two slashes
      """
    )
  }
}
