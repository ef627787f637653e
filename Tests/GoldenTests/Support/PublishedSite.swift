import Foundation
import Publishing
import Testing

/// A site of twelve occupations with the figures that the Bureau of Labor Statistics publishes for them.
struct PublishedSite: ~Copyable {
  private let site = TemporarySite()

  /// The figures of one edition: `2024-05` or `2025-05`.
  init(edition: String) throws {
    try site.folder.write(settings, to: "content/site.yml")
    try site.folder.write(regions, to: "content/data/regions.yml")
    try site.folder.write(sources(of: edition), to: "content/data/sources.yml")
    for table in ["occupations", "outlook"] { try copy("\(table).csv", to: "\(table).csv") }
    try copy("salaries-\(edition).csv", to: "salaries.csv")
    let roles = try #require(Folder(path: figures).text(of: "roles.csv"))
    for role in roles.split(separator: "\n").dropFirst() {
      let cells = role.split(separator: ",").map(String.init)
      try addGuide(cells[0], named: cells[1], for: cells[2])
    }
  }

  /// Adds a line to a guide's text.
  borrowing func add(_ line: String, toGuide id: String) throws {
    let file = "content/guides/\(id).md"
    try site.folder.write((site.folder.text(of: file) ?? "") + line + "\n", to: file)
  }

  borrowing func built() async throws -> (result: BuildResult, site: WrittenSite) {
    let result = try await build(try site.request())
    return (result, WrittenSite(site.output.contents, at: "https://published.example.org/"))
  }

  private borrowing func copy(_ figure: String, to table: String) throws {
    let bytes = try #require(Folder(path: figures).bytes(of: figure))
    try site.folder.write(bytes, to: "content/data/\(table)")
  }

  private borrowing func addGuide(_ id: String, named name: String, for occupation: String) throws {
    let guide = """
      ---
      name: \(name)
      summary: What the occupation that official statistics know by another name earns in a year, or in an hour.
      published: 2026-06-01
      family: all
      occupation: \(occupation)
      match: exact
      ---

      """
    try site.folder.write(guide, to: "content/guides/\(id).md")
  }
}

private let settings = """
  title: Published figures
  url: https://published.example.org/
  region: us
  compare: {within: family, at_least: 1, same_within: 2%}

  """

private let regions = """
  us: {name: United States, inline: the United States, short: US, currency: USD}

  """

private func sources(of edition: String) -> String {
  let year = edition.prefix(4)
  return """
    bls-oews-\(edition):
      title: Occupational Employment and Wage Statistics, May \(year)
      publisher: U.S. Bureau of Labor Statistics
      url: https://www.bls.gov/oes/
      kind: official
      series: bls-oews
      released: 2026-05-15
      basis: gross
      hours_per_year: 2080
    bls-ep-2024-34:
      title: Employment Projections, 2024–34
      publisher: U.S. Bureau of Labor Statistics
      url: https://www.bls.gov/emp/
      kind: official
      series: bls-ep

    """
}

private let figures = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Published").path
