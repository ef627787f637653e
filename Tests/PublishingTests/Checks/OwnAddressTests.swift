import Testing

@testable import Content
@testable import Publishing

@Suite struct OwnAddressTests {
  @Test(
    arguments: [
      ("https://trades.example.org/guides/x/", "/guides/x/"),
      ("http://Trades.Example.org/guides/x/#pay", "/guides/x/#pay"),
      ("//trades.example.org/guides/x/?a=b#pay", "/guides/x/#pay"),
      ("https://trades.example.org", "/"), ("https://trades.example.org#top", "/#top"),
      ("https://trades.example.org.evil.net/", nil), ("https://example.org/", nil),
      ("https://trades.example.org:8080/", nil), ("mailto:me@trades.example.org", nil),
    ] as [(String, String?)]
  )
  func aWholeAddressMayMeanThisSite(address: String, path: String?) {
    let url = SiteURL(origin: "https://trades.example.org", basePath: "/")
    #expect(url.ownPath(of: address) == path)
  }

  @Test(
    arguments: [
      ("https://me.github.io/repo/guides/", "/guides/"), ("https://me.github.io/repo", "/"),
      ("https://me.github.io/repo#a", "/#a"), ("https://me.github.io/repository/", nil),
      ("https://me.github.io/other/", nil), ("https://me.github.io/", nil),
    ] as [(String, String?)]
  )
  func onlyWhatLiesBelowItsPathIsTheSites(address: String, path: String?) {
    let url = SiteURL(origin: "https://me.github.io", basePath: "/repo/")
    #expect(url.ownPath(of: address) == path)
  }

  @Test func aWholeAddressOfThisSiteIsCheckedInProse() async throws {
    let site = "https://trades.example.org"
    try await CheckedSite().body(
      """
      [A](⟦\(site)/guides/rofer/), [b](\(site)/guides/roofer/), [c](⟦\(site)/guides/roofer/#pay),
      [d](https://other.example.org/typo/), ![e](⟦\(site)/images/pip.svg)
      """
    ).expect(
      "broken-link: nothing lies at '/guides/rofer/' | did you mean '/guides/roofer/'?",
      "broken-fragment: the page '/guides/roofer/' has no heading 'pay'",
      "missing-image: there is no image at '/images/pip.svg' | did you mean '/images/pipe.svg'?"
    )
  }

  @Test func aWholeAddressOfThisSiteIsCheckedInSettings() async throws {
    let url = "https://trades.example.org/"
    try await CheckedSite()
      .file("site.yml", "title: T\nurl: \(url)\nmenu: [{title: A, url: ⟦\"\(url)guidez/\"}]\n")
      .expect("broken-link: nothing lies at '/guidez/' | did you mean '/guides/'?")
  }

  @Test func whatTablesPointAtMayBePublishedBesideTheSite() async throws {
    try await CheckedSite().file(
      "data/sources.yml",
      "s: {title: A, publisher: B, url: \"https://trades.example.org/survey\", kind: survey}\n"
    ).expect()
  }

  @Test func aWholeAddressOfThisSiteIsCheckedInTemplates() async throws {
    try await CheckedSite().template(
      "partials/head-extra.mustache",
      "<link rel=\"help\" href=\"⟦https://trades.example.org/guidez/\">\n"
    ).expect("broken-link: nothing lies at '/guidez/' | did you mean '/guides/'?")
  }

  @Test func aPairThatIsNamedTheOtherWayRoundIsTheSamePair() async throws {
    let pair =
      "---\npublished: 2026-11-02\nattributes: {A: {plumber: x, roofer: y}}\n---\n\n## Pay\n"
    try await CheckedSite()
      .file("site.yml", "title: T\nurl: https://t.org/\ncompare: {at_least: 1}\n")
      .file("comparisons/plumber-vs-roofer.md", pair + "\nEqual.\n")
      .body(
        """
        [A](../comparisons/roofer-vs-plumber.md#pay) and
        [b](⟦../comparisons/roofer-vs-plumber.md#pai) and [c](/compare/roofer-vs-plumber/)
        """
      )
      .expect(
        """
        broken-fragment: the page '/compare/plumber-vs-roofer/' has no heading 'pai' \
        | did you mean 'pay'?
        """
      )
  }

  @Test func theAddressOfAPairWithoutAFileIsToldWithTheRightOne() async throws {
    let keys = "pay: none\nfamily: trades\nstress: low"
    try await CheckedSite()
      .file("site.yml", "title: T\nurl: https://t.org/\ncompare: {at_least: 1}\n")
      .file("guides/roofer.md", CheckedSite.guide("Roofer", keys: keys))
      .file(
        "guides/plumber.md",
        CheckedSite.guide(
          "Plumber",
          keys: keys,
          body: "[A](../comparisons/roofer-vs-plumber.md), [b](⟦/compare/roofer-vs-plumber/)"
        )
      )
      .expect(
        """
        broken-link: nothing lies at '/compare/roofer-vs-plumber/' \
        | write '/compare/plumber-vs-roofer/'
        """
      )
  }
}

@Suite struct MixedAddressTests {
  @Test(arguments: [
    ("{{site.url}}", "typo/", "/typo/"), ("{{url}}", "more", "/more"),
    ("{{site.url}}", "{{page.kind}}/x/", "/home/x/"),
  ])
  func anAddressThatGoesOnBehindAValueIsChecked(
    value: String,
    rest: String,
    path: String
  ) async throws {
    try await CheckedSite()
      .template(
        "home.mustache",
        "{{#site}}<a href=\"{{⟦\(value.dropFirst(2))\(rest)\">A</a>{{/site}}\n"
      )
      .expect("broken-link: nothing lies at '\(path)'")
  }

  @Test func anAddressThatGoesOnRightlyIsSound() async throws {
    try await CheckedSite()
      .template("home.mustache", "<a href=\"{{site.url}}guides/\">A</a>\n").expect()
  }
}
