import Foundation
import Publishing
import Testing

/// A site of twelve occupations, or of twenty-six, with the figures that the Bureau of Labor Statistics publishes for them.
struct PublishedSite: ~Copyable {
  private let site = TemporarySite()

  /// How well the occupations fit the roles.
  private let match: String

  /// - Parameters:
  ///   - edition: The edition of the figures: `2024-05` or `2025-05`.
  ///   - match: How well the occupations fit the roles.
  ///   - everybody: Whether the site has all occupations, each of them alone in its family.
  /// - Throws: When the files cannot be read or written.
  init(edition: String, match: String = "exact", everybody: Bool = false) throws {
    self.match = match
    try site.folder.write(settings, to: "content/site.yml")
    try site.folder.write(regions, to: "content/data/regions.yml")
    try site.folder.write(sources(of: edition), to: "content/data/sources.yml")
    for table in ["occupations", "outlook"] { try copy("\(table).csv", to: "\(table).csv") }
    try copy("salaries-\(edition).csv", to: "salaries.csv")
    try addGuides(of: "roles.csv", alone: everybody)
    if everybody { try addOthers(edition: edition) }
  }

  /// Adds the occupations of the folder `more`.
  private borrowing func addOthers(edition: String) throws {
    for table in ["occupations", "outlook"] { try append("more/\(table).csv", to: "\(table).csv") }
    try append("more/salaries-\(edition).csv", to: "salaries.csv")
    try addGuides(of: "more/roles.csv", alone: true)
  }

  private borrowing func addGuides(of file: String, alone isAlone: Bool) throws {
    let roles = try #require(Folder(path: figures).text(of: file))
    for role in roles.split(separator: "\n").dropFirst() {
      let cells = role.split(separator: ",").map(String.init)
      try addGuide(cells[0], named: cells[1], for: cells[2], in: isAlone ? cells[0] : "all")
    }
  }

  /// Sets a key of a guide.
  borrowing func set(_ key: String, inGuide id: String) throws {
    let file = "content/guides/\(id).md"
    let text = try #require(site.folder.text(of: file))
    try site.folder.write("---\n\(key)\n" + text.dropFirst("---\n".count), to: file)
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

  /// Adds the rows of a table to one that is there.
  private borrowing func append(_ figure: String, to table: String) throws {
    let file = "content/data/\(table)"
    let rows = try #require(Folder(path: figures).text(of: figure))
    let lines = rows.split(separator: "\n", omittingEmptySubsequences: true).dropFirst()
    let text = try #require(site.folder.text(of: file))
    try site.folder.write(text + lines.joined(separator: "\n") + "\n", to: file)
  }

  private borrowing func addGuide(
    _ id: String,
    named name: String,
    for occupation: String,
    in family: String
  ) throws {
    let guide = """
      ---
      name: \(name)
      summary: What the occupation that official statistics know by another name earns in a year, or in an hour.
      published: 2026-06-01
      family: \(family)
      occupation: \(occupation)
      match: \(match)
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
