import Content
import Files
import Foundation
import Publishing
import Reporting
import Testing

/// Lays each example of `explain` over the site in `ExampleSite`, and checks it.
@Test(arguments: Rule.allCases.filter { $0.explanation.bad != nil })
func theBadExampleIsReportedByItsRuleAloneAndTheGoodOneIsSound(rule: Rule) async throws {
  #expect(try await rules(reportedFor: rule.explanation.bad, turningOn: rule) == [rule.rawValue])
  #expect(try await rules(reportedFor: rule.explanation.good, turningOn: rule) == [])
}

@Test func theSiteBelowTheExamplesIsSound() async throws {
  #expect(try await rules(reportedFor: nil) == [])
}

private func rules(
  reportedFor example: Explanation.Example?,
  turningOn rule: Rule? = nil
) async throws -> Set<String> {
  let workshop = try Workshop()
  let site = workshop.path + "/site"
  try FileManager.default.copyItem(atPath: exampleSite, toPath: site)
  if let example { try writeFile(bytes(of: example.text), to: "\(site)/\(example.file)") }
  if let rule, rule.isOffByDefault {
    let settings = "\(site)/content/site.yml"
    let line = "rules: {\(rule.rawValue): warning}\n"
    try writeFile(try readFile(settings) + Array(line.utf8), to: settings)
  }
  let result = try await check(BuildRequest(site: site, workers: 1, asOf: try #require(today)))
  return Set(result.report.diagnostics.map(\.rule.rawValue))
}

private let today = CalendarDate(year: 2026, month: 11, day: 20)

private let exampleSite = Bundle.module.bundlePath + "/ExampleSite"

/// The bytes of an example, in which `\xE9` stands for one.
private func bytes(of text: String) -> [UInt8] {
  let parts = text.components(separatedBy: #"\x"#)
  return parts.dropFirst().reduce(into: Array(parts[0].utf8)) { bytes, part in
    bytes.append(UInt8(part.prefix(2), radix: 16) ?? 0)
    bytes += Array(part.dropFirst(2).utf8)
  }
}
