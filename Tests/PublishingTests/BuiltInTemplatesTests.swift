import Reporting
import Templating
import Testing

@testable import Content
@testable import Publishing

/// A site of which nothing is known but its title.
private func emptySite(report: inout Report) throws -> Site {
  let location = Location("content/site.yml")
  let settings = Settings(
    title: "Careers",
    url: SiteURL(origin: "https://careers.example.org", basePath: "/"),
    description: nil,
    language: "en-US",
    region: Located(RegionID("us"), at: location),
    namesRegion: false,
    author: nil,
    image: nil,
    icon: nil,
    menu: [],
    levels: [],
    families: nil,
    feedLimit: 50,
    compare: CompareSettings(atLeast: 4, sameWithin: Amount(2)),
    warnAfterMonths: 24,
    sections: [:],
    rules: [:],
    rawHTML: false,
    noindex: false,
    plans: nil,
    share: [],
    labels: [:],
    location: location
  )
  let source = SiteSource(
    settings: settings,
    guides: [],
    brokenGuides: [],
    comparisons: [],
    brokenComparisons: [],
    pages: [],
    brokenPages: [],
    salaries: [],
    outlooks: [],
    premiums: [],
    skills: [],
    roleSkills: [],
    occupations: [],
    regions: [],
    sources: [],
    brokenTables: [],
    images: [],
    files: []
  )
  let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  let catalog = Catalog(joining: source, asOf: day, report: &report)
  let folder = try TemplateFolder(of: "/nonexistent", report: &report)
  return Site(arranging: catalog, images: [], files: [], with: folder, report: &report)
}

@Test func theBuiltInTemplatesNameOnlyWhatTheModelsHave() throws {
  var report = Report()
  _ = try emptySite(report: &report)
  for diagnostic in report.diagnostics {
    Issue.record("\(TextPrinter(lines: .none).print(diagnostic))")
  }
}
