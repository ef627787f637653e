import Testing

@Suite struct SettingsCheckTests {
  @Test func aLabelThatNothingPrintsIsToldWithTheNearest() async throws {
    try await CheckedSite()
      .file("site.yml", "title: T\nurl: https://t.org/\nlabels: {⟦salry: Pay}\n").expect(
        """
        unknown-key: nothing prints a label 'salry' | did you mean 'salary'? \
        the fixed words are listed in docs/labels.md of Guidepost
        """
      )
  }

  @Test func whatIsWrongWithTheCharactersOfATemplateIsTold() async throws {
    try await CheckedSite().template("partials/head-extra.mustache", "<!-- ⟦\u{7} -->\n").expect(
      "control-character: control character U+0007"
    )
  }

  @Test func aTemplateThatCannotBeReadIsTold() async throws {
    try await CheckedSite().link("partials/head-extra.mustache", to: "nowhere").expect(
      at: "templates/partials/head-extra.mustache:1:1",
      "unreadable-file: this link leads nowhere"
    )
  }

  @Test func aByteOrderMarkIsNoPartOfATemplate() async throws {
    try await CheckedSite().template("partials/head-extra.mustache", "\u{FEFF}<!-- x -->\n")
      .expect()
  }

  @Test func anUnknownRegionIsNotToldAsMissingPayToo() async throws {
    let plumber = CheckedSite.guide("Plumber", keys: "remote: on-site")
    try await CheckedSite().file("guides/plumber.md", plumber)
      .file("site.yml", "title: T\nurl: https://t.org/\nregion: ⟦usa\n")
      .file("data/regions.yml", "us: {name: United States, currency: USD}\n")
      .file("data/sources.yml", "s: {title: S, publisher: P, url: https://s.org/, kind: survey}\n")
      .file("data/salaries.csv", "subject,region,median,source,as_of\nplumber,us,61000,s,2026\n")
      .expect(
        """
        unknown-region: unknown region 'usa' | did you mean 'us'? regions are listed in \
        content/data/regions.yml
        """
      )
  }

  @Test func anOccupationThatAMistypedIDMeansIsNotToldAsUnused() async throws {
    let keys = "occupation: ⟦us-47-2112\npay: none"
    try await CheckedSite().file("guides/plumber.md", CheckedSite.guide("Plumber", keys: keys))
      .file("data/occupations.csv", "occupation,title\nus-47-2152,Plumbers\n").expect(
        """
        unknown-occupation: unknown occupation 'us-47-2112' | did you mean 'us-47-2152'? occupations \
        are listed in content/data/occupations.csv
        """
      )
  }
}
