import Foundation
import Reporting
import Testing

@testable import Templating

/// The examples of the Mustache specification, each run as a template over a free value.
@Suite struct SpecTests {
  @Test(arguments: try SpecExample.all())
  func anExampleOfTheSpecificationRendersAsItSays(example: SpecExample) {
    var report = Report()
    let output = example.render(report: &report)
    #expect(output == example.expected)
    let problems = report.diagnostics.map(\.rule)
    #expect(problems == (example.name == "Failed Lookup" ? [.unknownPartial] : []))
  }

  @Test func everySuiteIsRead() throws {
    #expect(try SpecExample.all().count == 163)
  }
}

struct SpecExample: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let data: FreeValue
  let template: String
  let partials: [String: String]?
  let expected: String

  var testDescription: String { "\(name): \(template)" }

  private struct Suite: Decodable {
    let tests: [SpecExample]
  }

  static func all() throws -> [SpecExample] {
    let folder = try #require(Bundle.module.url(forResource: "mustache", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return try files.sorted { $0.path < $1.path }.flatMap { file in
      try JSONDecoder().decode(Suite.self, from: Data(contentsOf: file)).tests
    }
  }

  func render(report: inout Report) -> String {
    let templates = (partials ?? [:]).merging(["": template]) { $1 }
    let set = TemplateSet(
      compiling: templates.sorted { $0.key < $1.key }.map {
        TemplateSource(name: $0.key, file: $0.key, bytes: Array($0.value.utf8))
      },
      pages: ["": .free],
      report: &report
    )
    let output = set.rendered(.free(data), by: "")
    #expect(set.specialised(for: [:]).rendered(.free(data), by: "") == output)
    return output
  }
}

extension FreeValue: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([FreeValue].self) {
      self = .list(items)
    } else {
      self = .map(try container.decode([String: FreeValue].self))
    }
  }
}
