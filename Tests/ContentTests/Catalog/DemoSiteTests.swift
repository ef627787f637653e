import Reporting
import Testing

@testable import Content

@Test func theDemoSiteJoinsWithoutProblems() async throws {
  let site = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  var (reading, report) = (Report(), Report())
  let source = try await SiteSource(reading: "/\(site)", asOf: day, report: &reading)
  let catalog = Catalog(joining: source, asOf: day, report: &report)
  #expect(report.diagnostics.map(\.told) == [])
  #expect(catalog.roles.count == source.guides.count)
  #expect(!catalog.roles.isEmpty)
}
