import Content
import TestSupport
import Testing

@testable import Publishing

@Test func aFeedHasTheBytesOfItsItems() throws {
  let feed = try feed(title: "Careers", item: item(title: "C & C++", content: "<p>A “b”</p>\n"))
  #expect(
    String(decoding: feed.bytes, as: UTF8.self) == """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>Careers</title>
      <link>https://example.org/</link>
      <description>Guides</description>
      <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed.xml"/>
      <language>en-US</language>
      <lastBuildDate>Thu, 12 Nov 2026 00:00:00 GMT</lastBuildDate>
      <generator>Guidepost</generator>
      <docs>https://www.rssboard.org/rss-specification</docs>
      <ttl>1440</ttl>
      <image>
      <url>https://example.org/icon.png</url>
      <title>Careers</title>
      <link>https://example.org/</link>
      <width>88</width>
      <height>31</height>
      </image>
      <item>
      <title>C &#x26; C++</title>
      <link>https://example.org/guides/c/</link>
      <description>Summary.</description>
      <content:encoded>&#x3C;p&#x3E;A “b”&#x3C;/p&#x3E;
      </content:encoded>
      <guid isPermaLink="true">https://example.org/guides/c/</guid>
      <pubDate>Mon, 03 Nov 2025 00:00:00 GMT</pubDate>
      <dc:creator>Author</dc:creator>
      <category>Software</category>
      </item>
      </channel>
      </rss>

      """
  )
}

@Test func aFeedIsWellFormedWhateverItsFieldsHold() throws {
  let odd = String(String.UnicodeScalarView(oddScalars))
  let item = Feed.Item(
    title: odd,
    link: odd,
    guid: odd,
    isPermalink: false,
    date: try date(2025, 11, 3),
    summary: odd,
    content: Array(odd.utf8) + [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80],
    categories: [odd, odd],
    creator: odd
  )
  let feed = Feed(
    title: odd,
    link: odd,
    description: odd,
    language: odd,
    selfAddress: odd,
    image: .init(address: odd, width: nil, height: nil),
    newest: nil,
    items: [item]
  )
  let parsed = try #require(ParsedXML(feed.bytes))
  let kept = String(String.UnicodeScalarView(oddScalars.filter(isAllowed)))
  for path in ["title", "link", "description", "language", "image/url", "item/title", "item/guid"] {
    #expect(parsed.texts("rss/channel/" + path) == [kept], "\(path)")
  }
  #expect(parsed.texts("rss/channel/item/category") == [kept, kept])
  #expect(parsed.texts("rss/channel/item/description") == [kept])
  #expect(parsed.texts("rss/channel/item/content:encoded")[0].hasPrefix(kept + "\u{FFFD}"))
  #expect(parsed.elements.contains { $0.attributes["href"] == kept })
}

@Test func withoutASummaryAllIsTheDescription() throws {
  let feed = try feed(title: "Careers", item: item(summary: "", content: "<p>All</p>"))
  let parsed = try #require(ParsedXML(feed.bytes))
  #expect(parsed.texts("rss/channel/item/description") == ["<p>All</p>"])
  #expect(parsed.texts("rss/channel/item/content:encoded").isEmpty)
}

@Test(arguments: [
  (2025, 11, 3, "Mon, 03 Nov 2025"), (2024, 2, 29, "Thu, 29 Feb 2024"),
  (2000, 1, 1, "Sat, 01 Jan 2000"), (1900, 3, 1, "Thu, 01 Mar 1900"),
  (1970, 1, 1, "Thu, 01 Jan 1970"), (2026, 12, 31, "Thu, 31 Dec 2026"),
  (9999, 12, 31, "Fri, 31 Dec 9999"), (2026, 4, 5, "Sun, 05 Apr 2026"),
  (2026, 5, 6, "Wed, 06 May 2026"), (2026, 6, 12, "Fri, 12 Jun 2026"),
  (2026, 7, 14, "Tue, 14 Jul 2026"), (2026, 8, 20, "Thu, 20 Aug 2026"),
  (2026, 9, 19, "Sat, 19 Sep 2026"), (2026, 10, 10, "Sat, 10 Oct 2026"),
])
func aDateHasItsDayOfTheWeek(year: Int, month: Int, day: Int, text: String) throws {
  #expect(try date(year, month, day).rfc822 == text + " 00:00:00 GMT")
}

private let oddScalars: [Unicode.Scalar] =
  Array("a]]><![CDATA[&amp;&#0;<b \"'>".unicodeScalars)
  + ((0...0x2FF) + [
    0x2028, 0xD7FF, 0xE000, 0xFDD0, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0x1FFFE, 0x10FFFF,
  ])
  .compactMap { Unicode.Scalar(UInt32($0)) }

/// The production `Char` of XML 1.0.
private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}

private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
  try #require(CalendarDate(year: year, month: month, day: day))
}

private func feed(title: String, item: Feed.Item) throws -> Feed {
  Feed(
    title: title,
    link: "https://example.org/",
    description: "Guides",
    language: "en-US",
    selfAddress: "https://example.org/feed.xml",
    image: .init(address: "https://example.org/icon.png", width: 88, height: 31),
    newest: try date(2026, 11, 12),
    items: [item]
  )
}

private func item(
  title: String = "C",
  summary: String = "Summary.",
  content: String
) throws -> Feed.Item {
  Feed.Item(
    title: title,
    link: "https://example.org/guides/c/",
    guid: "https://example.org/guides/c/",
    isPermalink: true,
    date: try date(2025, 11, 3),
    summary: summary,
    content: Array(content.utf8),
    categories: ["Software"],
    creator: "Author"
  )
}
