import Content
import Foundation
import Templating
import Testing

@testable import Publishing

@Test func everyNameLeadsToAGroupThatIsWrittenDown() async throws {
  let groups = try await familySite().names.groups
  let known = Set(groups.map(\.schema.name))
  for group in groups {
    #expect(group.samples.count == group.schema.fields.count)
    for field in group.schema.fields {
      switch field.shape {
      case .record(let schema), .fact(let schema), .list(let schema):
        #expect(known.contains(schema().name), "\(group.schema.name).\(field.name)")
      default: break
      }
    }
  }
  for template in Page.templates { #expect(known.contains("\(template)-page")) }
}

@Test func whatIsOnTheSiteIsAnExample() async throws {
  let groups = try await familySite().names.groups
  let salary = try #require(groups.first { $0.schema.name == "salary" })
  let slot = try #require(salary.schema.slot(of: "median"))
  #expect(salary.samples[slot]?.contains(/[0-9]/) == true)
}

private func familySite() async throws -> Site {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "GoldenTests/Sites/family/site").path
  let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  var run = Run(BuildRequest(site: folder, workers: 1, asOf: day))
  return try await prepare(&run)
}
