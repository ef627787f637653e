import Content
import TestSupport
import Testing

@testable import Publishing

@Test func aShortSitemapIsOneFile() throws {
  let files = sitemap(["a/", "b/?x=1&y='2'"], date: CalendarDate(year: 2026, month: 1, day: 2))
    .files()
  #expect(files.map(\.path) == ["sitemap.xml"])
  #expect(
    String(decoding: files[0].bytes, as: UTF8.self) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url>
      <loc>https://example.org/a/</loc>
      <lastmod>2026-01-02</lastmod>
      </url>
      <url>
      <loc>https://example.org/b/?x=1&#x26;y='2'</loc>
      <lastmod>2026-01-02</lastmod>
      </url>
      </urlset>

      """
  )
}

@Test func aLongSitemapIsAnIndexOfSeveral() throws {
  let addresses = (1...5).map { "\($0)/" }
  let date = CalendarDate(year: 2026, month: 1, day: 2)
  let files = sitemap(addresses, date: date).files(mostEntries: 2)
  #expect(files.map(\.path) == ["sitemap.xml"] + (1...3).map { "sitemap-\($0).xml" })
  let index = try #require(ParsedXML(files[0].bytes))
  #expect(
    index.texts("sitemapindex/sitemap/loc")
      == (1...3).map { "https://example.org/sitemap-\($0).xml" }
  )
  #expect(
    index.texts("sitemapindex/sitemap/lastmod") == ["2026-01-02", "2026-01-02", "2026-01-02"]
  )
  let listed = try files.dropFirst().flatMap {
    try #require(ParsedXML($0.bytes)).texts("urlset/url/loc")
  }
  #expect(listed == addresses.map { "https://example.org/" + $0 })
}

@Test(arguments: [50_000, 50_001])
func noSitemapHasMoreAddressesThanTheProtocolAllows(count: Int) {
  let files = sitemap((0..<count).map { "\($0)/" }, date: nil).files()
  #expect(files.count == (count > 50_000 ? 3 : 1))
}

@Test func noSitemapIsLongerThanTheProtocolAllows() throws {
  let addresses = (0..<100).map { String(repeating: "&", count: 200) + "\($0)" }
  let files = sitemap(addresses, date: nil).files(mostBytes: 10_000)
  #expect(files.count > 10)
  #expect(files.allSatisfy { $0.bytes.count <= 10_000 })
  let listed = try files.dropFirst().flatMap {
    try #require(ParsedXML($0.bytes)).texts("urlset/url/loc")
  }
  #expect(listed.count == 100)
}

@Test func anEmptySitemapIsAFile() {
  #expect(sitemap([], date: nil).files().map(\.path) == ["sitemap.xml"])
}

@Test func robotsAreToldWhereTheSitemapIs() {
  let text = robotsText(sitemap: "https://example.org/sitemap.xml")
  #expect(
    String(decoding: text, as: UTF8.self)
      == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n"
  )
  #expect(String(decoding: robotsText(sitemap: nil), as: UTF8.self) == "User-agent: *\nDisallow:\n")
}

private func sitemap(_ paths: [String], date: CalendarDate?) -> Sitemap {
  let root = "https://example.org/"
  return Sitemap(
    entries: paths.map { .init(address: root + $0, lastChange: date) },
    root: root
  )
}
