import Publishing
import Reporting
import Testing

/// Real figures, from the table to the sentence on the page, word for word.
@Suite struct PublishedFiguresTests {
  @Test func theVerdictsOfMay2025() async throws {
    let site = try await sound("2025-05")
    for (pair, sentences) in verdictsOf2025 { #expect(site.verdict(of: pair) == sentences) }
  }

  @Test func theVerdictsOfMay2024() async throws {
    let site = try await sound("2024-05")
    for (pair, sentences) in verdictsOf2024 { #expect(site.verdict(of: pair) == sentences) }
  }

  @Test func aPageShowsTheFiguresAsTheyArePublished() async throws {
    let site = try await sound("2024-05")
    let pilot = try #require(site.pages["guides/airline-pilot/index.html"])
    #expect(
      pilot.all("td").map(\.words).prefix(6) == [
        "$98,560", "$154,360", "$226,600", "$239,200 or more", "$239,200 or more", "$280,570",
      ]
    )
    let musician = try #require(site.pages["guides/musician/index.html"])
    #expect(
      musician.all("td").map(\.words).prefix(6) == [
        "$18.68 an hour", "$26.02 an hour", "$42.45 an hour", "$62.83 an hour", "$105.44 an hour",
        "$55.13 an hour",
      ]
    )
  }

  @Test func theOutlookIsSaidInTheWordsOfTheProjection() async throws {
    let site = try await sound("2025-05")
    #expect(
      site.outlook(of: "software-developer")
        == "Employment of software developers is projected to grow 15.8% from 2024 to 2034 (all occupations: 3.1%)."
    )
    #expect(
      site.outlook(of: "typist")
        == "Employment of typists is projected to fall 36.1% from 2024 to 2034 (all occupations: 3.1%)."
    )
  }

  @Test func aFigureThatIsNotPublishedCannotBePrinted() async throws {
    let published = try PublishedSite(edition: "2025-05")
    let fact = "role.occupation.salary"
    try published.add("{{\(fact).hour.median}}", toGuide: "elementary-school-teacher")
    try published.add("{{\(fact).median}}", toGuide: "musician")
    let report = try await published.built().result.report
    #expect(
      report.diagnostics.map(\.message.text) == [
        "'\(fact).hour.median' has no value here: not published",
        "'\(fact).median' has no value here: not published",
      ]
    )
  }

  private func sound(_ edition: String) async throws -> WrittenSite {
    let (result, site) = try await PublishedSite(edition: edition).built()
    #expect(result.report.diagnostics.isEmpty, "\(result.text)")
    for file in site.pages.keys { #expect(site.deadLinks(of: file) == []) }
    for (file, page) in site.pages { #expect(page.faults == [], "\(file)") }
    return site
  }
}

private let caption2025 = "US, median yearly pay, May 2025, BLS OEWS"
private let caption2024 = "US, median yearly pay, May 2024, BLS OEWS"

private let verdictsOf2025 = [
  (
    "software-developer-vs-web-developer",
    [
      "Software developers earn a median of $135,980 a year, 47% ($43,330) more than web developers, whose median is $92,650.",
      "By the hour, software developers earn a median of $65.38, 47% ($20.84) more than web developers, whose median is $44.54.",
      caption2025,
    ]
  ),
  (
    "data-scientist-vs-software-developer",
    [
      "Software developers earn a median of $135,980 a year, 13% ($15,750) more than data scientists, whose median is $120,230.",
      "By the hour, software developers earn a median of $65.38, 13% ($7.58) more than data scientists, whose median is $57.80.",
      caption2025,
    ]
  ),
  (
    "database-administrator-vs-software-tester",
    [
      "Database administrators and software testers earn about the same: their medians, $104,620 and $104,300 a year, are $320 apart.",
      "By the hour, database administrators and software testers earn about the same: their medians, $50.30 and $50.14, are $0.16 apart.",
      caption2025,
    ]
  ),
  (
    "graphic-designer-vs-musician",
    [
      "The pay of graphic designers and musicians is not directly comparable.",
      "For musicians, pay is published only by the hour.",
      "By the hour, musicians earn a median of $47.80, 58% ($17.53) more than graphic designers, whose median is $30.27.",
      "US, median hourly pay, May 2025, BLS OEWS",
    ]
  ),
  (
    "elementary-school-teacher-vs-musician",
    [
      "The pay of elementary school teachers and musicians is not directly comparable.",
      "For musicians, pay is published only by the hour.",
    ]
  ),
  (
    "elementary-school-teacher-vs-typist",
    [
      "Elementary school teachers earn a median of $63,970 a year, 30% ($14,690) more than typists, whose median is $49,280.",
      caption2025,
    ]
  ),
]

private let verdictsOf2024 = [
  (
    "lawyer-vs-physician",
    [
      "Physicians earn a median of at least $239,200 a year, at least 58% ($88,040) more than lawyers, whose median is $151,160.",
      "By the hour, physicians earn a median of at least $115.00, at least 58% ($42.33) more than lawyers, whose median is $72.67.",
      caption2024,
    ]
  ),
  (
    "airline-pilot-vs-physician",
    [
      "Physicians earn a median of at least $239,200 a year, at least 5.5% ($12,600) more than airline pilots, whose median is $226,600.",
      caption2024,
    ]
  ),
]

extension WrittenSite {
  /// The sentences of a comparison's verdict.
  fileprivate func verdict(of pair: String) -> [String] {
    guard let page = pages["compare/\(pair)/index.html"] else { return [] }
    return page.elements(inside: "gp-verdict").filter { $0.name == "p" }.map(\.words)
  }

  /// The sentence about a role's outlook.
  fileprivate func outlook(of role: String) -> String? {
    guard let page = pages["guides/\(role)/index.html"] else { return nil }
    return page.elements(inside: "gp-block").first { $0.name == "p" }?.words
  }
}
