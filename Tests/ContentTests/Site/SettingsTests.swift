import Reporting
import Testing

@testable import Content

@Suite struct SettingsTests {
  @Test func twoKeysAreEnough() {
    let settings = read("title: Careers\nurl: https://careers.example.org\n")
    #expect(settings.title == "Careers")
    #expect(settings.url == SiteURL(origin: "https://careers.example.org", basePath: "/"))
    #expect(settings.language == "en-US")
    #expect(settings.region.value == RegionID("us"))
    #expect(!settings.namesRegion)
    #expect(settings.levels.map(\.id.text) == ["entry", "mid", "senior", "lead", "principal"])
    #expect(settings.levels.map(\.name) == ["Entry", "Mid", "Senior", "Lead", "Principal"])
    #expect(settings.families == nil)
    #expect(settings.feedLimit == 50)
    #expect(settings.compare.atLeast == 4)
    #expect(settings.compare.sameWithin == Amount(2))
    #expect(settings.warnAfterMonths == 24)
    #expect(settings.sections.count == 8)
    #expect(settings.rules.isEmpty && settings.menu.isEmpty && settings.share.isEmpty)
    #expect(settings.labels.isEmpty && settings.plans == nil)
    #expect(!settings.rawHTML && !settings.noindex)
  }

  @Test func everyKeyIsRead() {
    let settings = read(fullSettings)
    #expect(settings.url == SiteURL(origin: "https://user.github.io", basePath: "/repo/"))
    #expect(settings.description == "Guides.")
    #expect(settings.language == "de")
    #expect(settings.region.value == RegionID("at"))
    #expect(settings.namesRegion)
    #expect(settings.author == "Somebody")
    #expect(settings.image?.value == "/images/card.png")
    #expect(settings.icon?.value == "/images/icon.svg")
    #expect(settings.menu.map(\.url.value) == ["/guides/", "https://example.org/"])
    #expect(settings.levels.map(\.name) == ["Junior level", "Senior staff"])
    #expect(settings.families?.map(\.name) == ["Software and data"])
    #expect(settings.feedLimit == 10)
    #expect(settings.compare.atLeast == 3)
    #expect(settings.compare.sameWithin == Amount(tenThousandths: 15_000, decimals: 1))
    #expect(settings.warnAfterMonths == 36)
    #expect(settings.sections["questions"] == .faq)
    #expect(settings.sections["faq"] == .prose)
    #expect(settings.sections["skill-map"] == .columns)
    #expect(settings.rules == [.staleFigure: .error, .futureDate: .off])
    #expect(settings.rawHTML && settings.noindex)
    #expect(settings.share.map(\.name) == ["Mail"])
    #expect(settings.labels["salary"]?.value == "Gehalt")
  }

  @Test func plansAreRead() throws {
    let plans = try #require(read(fullSettings).plans)
    #expect(plans.title == "Membership")
    #expect(plans.text == "More.")
    #expect(plans.url?.value == "/account/")
    let card = try #require(plans.cards.first)
    #expect(card.name == "Plus")
    #expect(card.price == Amount(8))
    #expect(card.currency == "USD")
    #expect(card.period == .month)
    #expect(card.tagline == "For all")
    #expect(card.features == ["No ads"])
    #expect(card.url?.value == "/plus/")
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/", "https://example.org", "/"),
    ("HTTPS://Example.ORG/Repo", "https://example.org", "/Repo/"),
    ("http://localhost:8080/a/b/", "http://localhost:8080", "/a/b/"),
  ])
  func anAddressIsSplit(text: String, origin: String, path: String) {
    #expect(SiteURL(parsing: text) == SiteURL(origin: origin, basePath: path))
  }

  @Test(arguments: [
    "", "https://", "https:///x", "ftp://example.org", "example.org", "/x", "https://a b.org",
    "https://example.org/?x", "https://example.org/#x", "https://me@example.org", "https://-a.org",
    "https://example.org//x", "https://example.org/../x", "https://example.org:port",
    "https://example.org/ä", "https://exämple.org",
  ])
  func anAddressThatNoSiteCanHaveIsRefused(text: String) {
    #expect(SiteURL(parsing: text) == nil)
  }

  private func read(_ text: String) -> Settings {
    var findings = Findings(in: settingsPath)
    let settings = Settings(reading: Array(text.utf8), &findings)
    #expect(findings.report.isEmpty)
    return settings
  }
}

private let fullSettings = """
  title: Careers
  url: https://user.github.io/repo/
  description: Guides.
  language: de
  region: at
  author: Somebody
  image: /images/card.png
  icon: /images/icon.svg
  menu: [{title: Guides, url: /guides/}, {title: Elsewhere, url: https://example.org/}]
  levels: [{id: junior, name: Junior level}, senior-staff]
  families: {software: Software and data}
  feed: {limit: 10}
  compare: {within: family, at_least: 3, same_within: 1.5%}
  figures: {warn_after_months: 36}
  sections: {questions: faq, faq: prose}
  rules: {stale-figure: error, future-date: off}
  raw_html: true
  noindex: true
  plans:
    title: Membership
    text: More.
    url: /account/
    cards:
      - {name: Plus, price: 8, currency: USD, period: month, tagline: For all, features: [No ads], url: /plus/}
  share: [{name: Mail, url: "mailto:?subject={title}&body={url}"}]
  labels: {salary: Gehalt}
  """
