import Foundation
import Publishing
import Reporting
import Testing

/// "Nothing is lost silently": every row of data ends in a page, in the facts for machines, or in a diagnostic.
@Suite struct EveryRowTests {
  @Test func everyFigureOfEveryRowIsWrittenOrTold() async throws {
    let site = try SiteOfEveryRow()
    let result = try await site.built()
    #expect(result.isSound, "\(result.text)")
    let written = site.writtenNumbers
    for row in site.rows where !result.report.tells(of: row) {
      let lost = row.figures.filter { !written.contains($0) }
      #expect(lost == [], "\(row.file):\(row.line): \(row.text)")
    }
  }

  @Test func aRowThatNoGuideUsesIsTold() async throws {
    let site = try SiteOfEveryRow()
    let result = try await site.built()
    let lost = site.rows.filter { $0.text.hasPrefix("occ-3") }
    #expect(!lost.isEmpty)
    #expect(lost.allSatisfy(result.report.tells))
  }

  @Test(arguments: [
    ("salaries", "nobody,north,,,,,,,,#,,,,,,,,panel-2025,2025-09,"),
    ("salaries", "parts,north,apprentice,,,,,,,#,,,,,,,,panel-2025,2025-09,"),
    ("outlook", "nobody,north,2024,2034,#,#,%,#,,,,,outlook-2024-34"),
    ("outlook", "all,north,2024,2034,#,#,%,#,,,,,outlook-2024-34"),
    ("premiums", "nobody,north,skill,Rope,%,%,percent,panel-2025,2025-09"),
    ("role-skills", "keeper,rope,%,,"),
  ])
  func aRowThatCannotBeKeptIsTold(table: String, row: String) async throws {
    var site = try SiteOfEveryRow()
    try site.add(row, to: table)
    let result = try await site.built()
    #expect(!result.isSound)
    #expect(site.rows.last.map(result.report.tells) == true)
  }

  @Test func theSourcesOfEveryTableAreNamedBelow() async throws {
    let site = try SiteOfEveryRow()
    _ = try await site.built()
    for (file, page) in site.pages where file.hasPrefix("guides/") {
      let links = page.all("a")
      let cited = Set(links.filter { page.isInside($0, ["cite"]) }.map { $0.attributes["href"] })
      let shown = links.filter { page.isInside($0, ["td"]) }.map { $0.attributes["href"] }
      #expect(shown.filter { !cited.contains($0) } == [], "\(file)")
    }
  }
}

extension Report {
  /// Whether a diagnostic stands on a row or names its subject.
  fileprivate func tells(of row: SiteOfEveryRow.Row) -> Bool {
    let subject = row.text.prefix { $0 != "," }
    return diagnostics.contains { diagnostic in
      let place = diagnostic.location
      let isThere = place?.file == row.file && place?.position.line == row.line
      return isThere && diagnostic.rule.endsRow
        || diagnostic.rule == .unusedOccupation
          && diagnostic.message.text.contains("'\(subject)'")
    }
  }
}

extension Rule {
  /// Whether the row that it tells of is not used, rather than used and doubted.
  fileprivate var endsRow: Bool { self == .repeatedRow || self == .unknownSubject }
}
