import Reporting
import Testing

@testable import Content

@Suite struct RegionAndSourceTests {
  @Test func everyKeyOfARegionIsRead() {
    let text = """
      us: {name: United States, inline: the United States, short: US, currency: USD}
      us-ca: {name: California, currency: USD, parent: us}
      """
    var findings = Findings(in: "content/data/regions.yml")
    let regions = Region.all(reading: Array(text.utf8), &findings)
    #expect(findings.report.isEmpty)
    #expect(regions.map(\.id.text) == ["us", "us-ca"])
    #expect(regions.map(\.name) == ["United States", "California"])
    #expect(regions.map(\.inline) == ["the United States", "California"])
    #expect(regions.map(\.short) == ["US", "California"])
    #expect(regions.map(\.currency) == ["USD", "USD"])
    #expect(regions.map { $0.parent?.value } == [nil, RegionID("us")])
    #expect(regions.map(\.location.position.line) == [1, 2])
  }

  @Test func everyKeyOfASourceIsRead() throws {
    let text = """
      bls-oews-2025-05:
        title: Wages
        publisher: BLS
        url: https://www.bls.gov/oes/
        kind: official
        series: bls-oews
        released: 2026-05-15
        priority: 5
        licence: Public domain
        attribution: Bureau
        population: Employees
        basis: gross
        hours_per_year: 2080
        cadence_months: 12
        warn_after_months: 30
      """
    let source = try #require(try sources(text).first)
    #expect(source.id == SourceID("bls-oews-2025-05"))
    #expect([source.title, source.publisher] == ["Wages", "BLS"])
    #expect(source.url == "https://www.bls.gov/oes/")
    #expect(source.kind == .official)
    #expect(source.series == "bls-oews")
    #expect(source.released?.iso == "2026-05-15")
    #expect(source.priority == 5)
    #expect([source.licence, source.attribution] == ["Public domain", "Bureau"])
    #expect(source.population == "Employees")
    #expect(source.basis == .gross)
    #expect(source.hoursPerYear == Amount(2_080))
    #expect([source.cadenceMonths, source.warnAfterMonths] == [12, 30])
  }

  @Test(arguments: SourceKind.allCases)
  func aSourceWithoutAPriorityHasThatOfItsKind(kind: SourceKind) throws {
    let text = "a: {title: A, publisher: B, url: \"https://x.org\", kind: \(kind.rawValue)}\n"
    #expect(try #require(try sources(text).first).priority == kind.priority)
  }

  @Test(arguments: [
    Faulty("us: ⟦{name: a}", "missing-key: a region needs 'currency'"),
    Faulty(
      "us: {name: a, currency: ⟦dollar}",
      "unknown-value: 'dollar' is not a currency code | write three capital letters, such as USD"
    ),
    Faulty("⟦US: {name: a, currency: USD}", "invalid-id: 'US' is not an id | write 'us'"),
    Faulty("us: ⟦USD", "wrong-kind: expected keys with values, found a text"),
    Faulty("⟦us:", "missing-value: the value is empty"),
    Faulty("⟦- us", "wrong-kind: expected keys with values, such as 'title: text'"),
    Faulty(
      "⟦all: {name: a, currency: USD}",
      "reserved-id: 'all' cannot be an id: it is a word by which facts are asked for"
    ),
    Faulty("us: {name: a, currency: USD}\n⟦us: {}", "repeated-key: the key 'us' is given twice"),
    Faulty(""),
  ])
  func aFaultInRegionsIsTold(_ faulty: Faulty) {
    faulty.expect { bytes in
      var findings = Findings(in: "content/data/regions.yml")
      _ = Region.all(reading: bytes, &findings)
      return findings.report
    }
  }

  private func sources(_ text: String) throws -> [Source] {
    var findings = Findings(in: "content/data/sources.yml")
    let sources = Source.all(reading: Array(text.utf8), options: try .forTests, &findings)
    #expect(findings.report.isEmpty)
    return sources
  }
}
