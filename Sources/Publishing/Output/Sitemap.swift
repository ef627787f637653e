import Content

/// The addresses of a site for search engines: one file, or an index of several for a large site.
struct Sitemap: Sendable {
  /// A page that search engines may show.
  struct Entry: Sendable {
    /// The absolute address.
    let address: String

    /// When the page's content changed last, if that is known.
    let lastChange: CalendarDate?
  }

  /// A file to be written: its path below the output folder, and its bytes.
  typealias File = (path: String, bytes: [UInt8])

  let entries: [Entry]

  /// The absolute address of the site's root, with a slash at its end.
  let root: String
}

extension Sitemap {
  /// The files to be written, `sitemap.xml` first; the protocol limits how much one may hold.
  func files(mostEntries: Int = 50_000, mostBytes: Int = 50 << 20) -> [File] {
    let parts = parts(mostEntries: mostEntries, mostBytes: mostBytes)
    guard parts.count > 1 else { return [("sitemap.xml", Sitemap.list(entries[...]))] }
    let files = parts.enumerated().map { ("sitemap-\($0 + 1).xml", Sitemap.list($1)) }
    return [("sitemap.xml", index(of: parts))] + files
  }

  private func parts(mostEntries: Int, mostBytes: Int) -> [ArraySlice<Entry>] {
    var parts: [ArraySlice<Entry>] = []
    var (start, length) = (0, 0)
    for (number, entry) in entries.enumerated() {
      if number - start == mostEntries || length + entry.mostBytes > mostBytes - 200 {
        parts.append(entries[start..<number])
        (start, length) = (number, 0)
      }
      length += entry.mostBytes
    }
    return parts + [entries[start...]]
  }

  private static func list(_ entries: ArraySlice<Entry>) -> [UInt8] {
    document("urlset") { text in
      for entry in entries { text.append("url", entry.address, entry.lastChange) }
    }
  }

  private func index(of parts: [ArraySlice<Entry>]) -> [UInt8] {
    Sitemap.document("sitemapindex") { text in
      for (number, part) in parts.enumerated() {
        let newest = part.compactMap(\.lastChange).max()
        text.append("sitemap", root + "sitemap-\(number + 1).xml", newest)
      }
    }
  }

  private static func document(
    _ name: StaticString,
    _ content: (inout XMLText) -> Void
  ) -> [UInt8] {
    var text = XMLText()
    let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    text.element(name, ["xmlns": namespace], holding: content)
    return text.bytes
  }
}

extension Sitemap.Entry {
  /// What the entry takes in a file at the most: each byte of the address may be escaped with six.
  fileprivate var mostBytes: Int { 100 + address.utf8.count * 6 }
}

extension XMLText {
  fileprivate mutating func append(
    _ name: StaticString,
    _ address: String,
    _ date: CalendarDate?
  ) {
    element(name) { text in
      text.element("loc", address)
      if let date { text.element("lastmod", date.iso) }
    }
  }
}

/// The text of `robots.txt`: all is allowed, and where the sitemap is, if the site has one.
///
/// A site that wants to be in no index allows all too: a page that may not be read cannot say so.
func robotsText(sitemap address: String?) -> [UInt8] {
  let sitemap = address.map { "\nSitemap: \($0)\n" } ?? ""
  return Array("User-agent: *\nDisallow:\n\(sitemap)".utf8)
}
