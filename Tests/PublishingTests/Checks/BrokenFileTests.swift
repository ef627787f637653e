import Testing

@Suite struct BrokenFileTests {
  private let unknownKey = "unknown-key: a guide has no key 'paye' | did you mean 'pay'?"

  @Test func theLinksAndNamesOfAGuideWithAnErrorAreChecked() async throws {
    let body = """
      A [roofer](⟦rofer.md), [here](#tools), [not here](⟦#tolls), {{role.name}},
      {{roles.⟦rofer.name}}, {{role.salary.median}}.

      {{> ⟦salary-rage}}

      {{> salary-range}}

      ## Tools
      """
    let guide = CheckedSite.guide("Plumber", keys: "⟦paye: none", body: body + "\n\nA wrench.")
    try await CheckedSite().file("guides/plumber.md", guide).expect(
      unknownKey,
      "broken-link: no page is made from 'content/guides/rofer.md' | did you mean 'roofer.md'?",
      "broken-fragment: the page '/guides/plumber/' has no heading 'tolls' | did you mean 'tools'?",
      """
      unknown-name: unknown role 'rofer' | did you mean 'roofer'? each guide in content/guides/ is a \
      role
      """,
      """
      unknown-partial: unknown partial 'salary-rage' | did you mean 'salary-range'? these ship: \
      salary-range, salary-by-level, salary-by-region, salary-editions, other-figures, premiums, \
      outlook, levels, skills, attributes, verdict
      """
    )
  }

  @Test func theTextsOfAFrontMatterWithAnErrorAreChecked() async throws {
    let keys = "⟦paye: none\nattributes: {Best for: \"[x](⟦rofer.md)\"}"
    try await CheckedSite().file("guides/plumber.md", CheckedSite.guide("Plumber", keys: keys))
      .expect(
        unknownKey,
        "broken-link: no page is made from 'content/guides/rofer.md' | did you mean 'roofer.md'?"
      )
  }

  @Test func aPartialThatOnlyAFileWithAnErrorIncludesIsKnown() async throws {
    let guide = CheckedSite.guide("Plumber", keys: "⟦paye: none", body: "{{> own}}")
    try await CheckedSite().file("guides/plumber.md", guide)
      .template("partials/own.mustache", "<p>Own</p>\n").expect(unknownKey)
  }

  @Test func thePlacesOfProseWithAnErrorAreKnown() async throws {
    try await CheckedSite()
      .file("pages/index.md", "---\n⟦titel: A\n---\n\n[a](#here), [b](⟦#her)\n\n## Here\n\nText.\n")
      .body("[c](/#here), [d](⟦/#hare)").expect(
        "broken-fragment: the page '/' has no heading 'hare' | did you mean 'here'?",
        "unknown-key: a page has no key 'titel' | did you mean 'title'?",
        "broken-fragment: the page '/' has no heading 'her' | did you mean 'here'?"
      )
  }

  @Test func thePlacesOfAPairWithAnErrorAreKnown() async throws {
    let keys = "pay: none\nfamily: trades\nstress: low"
    try await CheckedSite()
      .file("site.yml", "title: T\nurl: https://t.org/\ncompare: {at_least: 1}\n")
      .file("guides/roofer.md", CheckedSite.guide("Roofer", keys: keys))
      .file(
        "guides/plumber.md",
        CheckedSite.guide(
          "Plumber",
          keys: keys,
          body: "[A](../comparisons/plumber-vs-roofer.md#here)"
        )
      )
      .file(
        "comparisons/plumber-vs-roofer.md",
        "---\npublished: 2026-11-02\n⟦titel: A\n---\n\n[a](#here), [b](⟦#her)\n\n## Here\n\nText.\n"
      )
      .expect(
        "unknown-key: a comparison has no key 'titel' | did you mean 'title'?",
        """
        broken-fragment: the page '/compare/plumber-vs-roofer/' has no heading 'her' \
        | did you mean 'here'?
        """
      )
  }
}
