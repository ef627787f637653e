import Reporting
import TestSupport
import Testing

@testable import Content

/// A small site in memory, with what most tests need: one region, five editions of a survey, and a few other sources.
///
/// A `⟦` in a file shows where a problem must be reported.
struct SampleSite {
  private var files: [String: String] = [:]

  init() {
    self = file("site.yml", "title: Careers\nurl: https://careers.example.org/\n")
      .file("data/regions.yml", "us: {name: United States, currency: USD}\n")
      .file("data/sources.yml", SampleSite.sources)
  }

  /// The site with a file below `content/`, which takes the place of one that is there.
  func file(_ path: String, _ text: String) -> SampleSite {
    var site = self
    site.files["content/\(path)"] = text
    return site
  }

  /// The site with a guide; its name is the id in title case unless the keys say otherwise.
  func guide(_ id: String, _ keys: String = "pay: none") -> SampleSite {
    let name = id.split(separator: "-").map(\.capitalized).joined(separator: " ")
    return file("guides/\(id).md", SampleSite.guide(name, keys))
  }

  /// The text of a guide; a name among the keys takes the place of the other.
  static func guide(_ name: String, _ keys: String = "") -> String {
    let lines = [
      "name: \(name)", "published: 2025-11-03",
      "summary: Somebody who does this work well, on most days, and knows why it is done.", keys,
    ]
    let written = keys.hasPrefix("name:") ? Array(lines.dropFirst()) : lines
    return "---\n\(written.joined(separator: "\n"))\n---\nText.\n"
  }

  /// The site with a comparison of two roles, by its file's name.
  func comparison(_ name: String, _ keys: String = "faq: []") -> SampleSite {
    file("comparisons/\(name).md", "---\npublished: 2025-12-15\n\(keys)\n---\nText.\n")
  }

  /// The site with a table; `salaries` is short for `data/salaries.csv`.
  func table(_ name: String, _ text: String) -> SampleSite {
    file("data/\(name).csv", text)
  }

  private static let sources = """
    bls-2021: {title: OEWS, publisher: BLS, url: "https://bls.gov", kind: official, series: bls}
    bls-2023: {title: OEWS, publisher: BLS, url: "https://bls.gov", kind: official, series: bls}
    bls-2024: {title: OEWS, publisher: BLS, url: "https://bls.gov", kind: official, series: bls}
    bls-2025: {title: OEWS, publisher: BLS, url: "https://bls.gov", kind: official, series: bls}
    register: {title: Register, publisher: State, url: "https://state.gov", kind: register}
    survey: {title: Survey, publisher: Survey, url: "https://survey.org", kind: survey}
    other-survey: {title: Other, publisher: Other, url: "https://other.org", kind: survey}
    editors: {title: Estimate, publisher: We, url: "https://we.org", kind: editorial}
    hours:
      {title: Hours, publisher: We, url: "https://we.org", kind: survey, hours_per_year: 2080}
    ep: {title: Projections, publisher: BLS, url: "https://bls.gov", kind: official}
    """
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension SampleSite {
  /// What the site gives when it is read and joined.
  ///
  /// - Parameters:
  ///   - drafts: Whether drafts are shown.
  ///   - day: The day by which ages are judged.
  /// - Returns: The catalog, and all that was told.
  /// - Throws: That the day is none.
  func joined(drafts: Bool = false, asOf day: String = "2026-01-15") throws -> Joined {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    let day = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    var report = Report()
    let (source, reading) = read(asOf: day)
    let catalog = Catalog(joining: source, asOf: day, drafts: drafts, report: &report)
    return Joined(catalog: catalog, reading: reading.diagnostics, diagnostics: report.diagnostics)
  }

  /// The catalog of a site with which nothing is wrong.
  func catalog() throws -> Catalog {
    let joined = try joined()
    #expect(joined.reading.map(\.message.text) == [])
    #expect(joined.diagnostics.map(\.told) == [])
    return joined.catalog
  }

  /// Expects problems where the marks stand, in the order of the files, and no others.
  ///
  /// - Parameters:
  ///   - expected: What is told, as `Diagnostic.told` writes it.
  ///   - drafts: Whether drafts are shown.
  ///   - day: The day by which ages are judged.
  ///   - sourceLocation: The test's line.
  /// - Throws: That the day is none.
  func expect(
    _ expected: [String],
    drafts: Bool = false,
    asOf day: String = "2026-01-15",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try joined(drafts: drafts, asOf: day).diagnostics
    #expect(found.map(\.told) == expected, sourceLocation: sourceLocation)
    let places = found.compactMap(\.location).map {
      "\($0.file):\($0.position.line):\($0.position.column)"
    }
    #expect(places == marks, sourceLocation: sourceLocation)
  }

  private var marks: [String] {
    files.keys.sorted().flatMap { path in
      MarkedText(files[path] ?? "").marks.map { "\(path):\($0.line):\($0.column)" }
    }
  }

  private func read(asOf day: CalendarDate) -> (SiteSource, Report) {
    var report = Report()
    var source = SiteSource(joining: [], report: &report)
    for path in files.keys.sorted() {
      guard let file = ContentFile(path: path) else { continue }
      let bytes = Array(MarkedText(files[path] ?? "").text.utf8)
      report.add(source.add(file, bytes, asOf: day))
    }
    if !source.settings.namesRegion, source.regions.count == 1 {
      source.settings.region = Located(source.regions[0].id, at: source.settings.location)
    }
    return (source, report)
  }
}
