import Foundation
import Reporting
import Testing

@testable import Content
@testable import Files
@testable import Publishing

/// An index of more than 1,000 entries names the families, whose own pages list the rest.
@Suite struct LongIndexTests {
  @Test func theIndexOfManyGuidesNamesTheirFamilies() async throws {
    let few = try await pages(guides: 1_000, "family: trades")
    #expect(few.guides.contains("href=\"/guides/role-500/\""))
    #expect(few.home.contains("href=\"/guides/role-500/\""))
    let many = try await pages(guides: 1_001, "family: trades")
    for index in [many.guides, many.home] {
      #expect(index.contains("href=\"/families/trades/\""))
      #expect(!index.contains("href=\"/guides/role-500/\""))
    }
    #expect(many.family.contains("href=\"/guides/role-500/\""))
  }

  @Test func guidesOfNoFamilyAreListedHoweverManyThereAre() async throws {
    let many = try await pages(guides: 1_001, "demand: high")
    #expect(many.guides.contains("href=\"/guides/role-500/\""))
  }

  @Test func theIndexOfManyComparisonsNamesTheirFamilies() async throws {
    let facts = "family: trades\ndemand: high\nremote: hybrid\nstress: low\nbalance: good"
    let pair = "href=\"/compare/role-10-vs-role-11/\""
    let few = try await pages(guides: 45, facts)
    #expect(few.comparisons.contains(pair))
    let many = try await pages(guides: 46, facts)
    #expect(!many.comparisons.contains(pair))
    #expect(many.comparisons.contains("href=\"/families/trades/\""))
    #expect(many.family.contains(pair))
  }
}

/// The indexes of a site, and the page of its first family.
private struct Indexes {
  let home: String
  let guides: String
  let comparisons: String
  let family: String
}

/// The indexes of a site with so many guides, `role-0` and on, that share the keys.
private func pages(guides: Int, _ keys: String) async throws -> Indexes {
  let folder = FileManager.default.temporaryDirectory.path + "/long-" + UUID().uuidString
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try writeFile(Array("title: T\nurl: https://t.org\n".utf8), to: "\(folder)/content/site.yml")
  for number in 0..<guides {
    let guide = """
      ---
      name: Role \(number)
      summary: They fit and repair what others only notice once it has stopped to do its work.
      published: 2026-11-02
      pay: none
      \(keys)
      ---

      """
    try writeFile(Array(guide.utf8), to: "\(folder)/content/guides/role-\(number).md")
  }
  var report = Report()
  let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  let source = try await SiteSource(reading: folder, asOf: day, workers: 2, report: &report)
  let catalog = Catalog(joining: source, asOf: day, report: &report)
  let templates = try TemplateFolder(of: folder, report: &report)
  let site = Site(arranging: catalog, images: [], files: [], with: templates, report: &report)
  #expect(report.isEmpty)
  func text(_ page: Page) -> String {
    var bytes: [UInt8] = []
    site.desk.render(page, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
  return Indexes(
    home: text(.home),
    guides: text(.guides),
    comparisons: text(.comparisons),
    family: text(.family(0))
  )
}
