import Foundation
import TestSupport
import Testing

/// What holds for the files that programs read: the feed, the sitemap and the JSON.
@Suite struct MachineFileTests {
  @Test(arguments: GoldenSite.sound, Place.allCases)
  func theFeedIsWellFormedAndItsAddressesAreAbsolute(
    _ golden: GoldenSite,
    at place: Place
  ) async throws {
    let site = try await written(golden, at: place)
    let feed = try #require(ParsedXML(site.files["feed.xml"] ?? []))
    let addresses = ["rss/channel/link", "rss/channel/item/link"]
    for address in addresses.flatMap(feed.texts) {
      #expect(address.hasPrefix(site.url) && site.leads(address, from: "feed.xml"), "\(address)")
    }
    for content in feed.texts("rss/channel/item/content:encoded") {
      let page = Page(content)
      #expect(page.flaws == [])
      #expect(page.all("svg").isEmpty, "readers of feeds have no style for charts")
      for address in ["href", "src"].flatMap(page.values) {
        #expect(address.contains(":") && site.leads(address, from: "feed.xml"), "\(address)")
      }
    }
  }

  @Test(arguments: GoldenSite.sound)
  func theFeedsItemsAreTheirPagesAndItsDatesAreDays(_ golden: GoldenSite) async throws {
    let site = try await written(golden, at: .ownAddress)
    let feed = try #require(ParsedXML(site.files["feed.xml"] ?? []))
    let ids = feed.texts("rss/channel/item/guid")
    #expect(Set(ids).count == ids.count)
    for (id, link) in zip(ids, feed.texts("rss/channel/item/link")) {
      #expect(
        id == link || id.wholeMatch(of: /tag:[a-z0-9.-]+,\d{4}[0-9-]*:[a-z0-9\/-]+/) != nil,
        "\(id)"
      )
    }
    let dates = feed.texts("rss/channel/item/pubDate") + feed.texts("rss/channel/lastBuildDate")
    for date in dates { #expect(isDay(date), "\(date)") }
    #expect(feed.texts("rss/channel/item/title").allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: GoldenSite.sound, Place.allCases)
  func theSitemapNamesThePagesAndNoOthers(_ golden: GoldenSite, at place: Place) async throws {
    let site = try await written(golden, at: place)
    let map = try #require(ParsedXML(site.files["sitemap.xml"] ?? []))
    let pages = site.pages.filter { !$0.value.isUnlisted }.keys
    #expect(map.texts("urlset/url/loc").sorted() == pages.map(site.address).sorted())
    for date in map.texts("urlset/url/lastmod") {
      #expect(date.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(date)")
    }
    #expect(site.text(of: "robots.txt").contains("Sitemap: \(site.url)sitemap.xml\n"))
  }

  @Test(arguments: GoldenSite.sound, Place.allCases)
  func theJSONParsesAndLeadsToPages(_ golden: GoldenSite, at place: Place) async throws {
    let site = try await written(golden, at: place)
    for file in site.files.keys where file.hasSuffix(".json") {
      let value = try JSONSerialization.jsonObject(with: Data(site.files[file] ?? []))
      let object = try #require(value as? [String: Any])
      #expect(object["version"] as? Int == 1)
      for entry in object["entries"] as? [[String: Any]] ?? [object] {
        let url = try #require(entry["url"] as? String)
        #expect(site.leads(url, from: file), "\(file): \(url)")
      }
    }
  }

  @Test(arguments: GoldenSite.sound, Place.allCases)
  func everyRedirectLeadsToAPage(_ golden: GoldenSite, at place: Place) async throws {
    let site = try await written(golden, at: place)
    for line in site.text(of: "_redirects").split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      try #require(parts.count == 3 && parts[2] == "301", "\(line)")
      #expect(site.leads(parts[0], from: "_redirects"), "\(line)")
      #expect(site.leads(parts[1], from: "_redirects"), "\(line)")
    }
  }

  /// Whether a date is written as feeds have it, at midnight, and its weekday is right.
  private func isDay(_ date: String) -> Bool {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = .gmt
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return date.hasSuffix(" 00:00:00 GMT")
      && format.date(from: date).map { format.string(from: $0) } == date
  }
}
