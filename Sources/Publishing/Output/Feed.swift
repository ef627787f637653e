import Content

/// The newest guides for feed readers, as RSS 2.0; all addresses in it are absolute.
///
/// Nothing in it depends on when it is made, so a feed in which nothing changed has the same bytes.
struct Feed: Sendable {
  /// A small picture that stands for the site: a GIF, JPEG or PNG.
  struct Image: Sendable {
    /// In pixels, as the specification has it.
    static let mostWidth = 144
    static let mostHeight = 400

    let address: String
    let width: Int?
    let height: Int?
  }

  let title: String
  let link: String
  let description: String
  let language: String

  /// The address of the feed itself.
  let selfAddress: String
  let image: Image?

  /// When something in it changed last; nil if it is empty.
  let newest: CalendarDate?

  /// What it tells of, in the order in which it is told.
  let items: [Item]

  /// One guide in the feed.
  struct Item: Sendable {
    let title: String
    let link: String

    /// What readers know it by, which never changes: its canonical address or a tag.
    let guid: String

    /// Whether `guid` is an address.
    let isPermalink: Bool
    let date: CalendarDate

    /// One or two sentences; empty if there are none.
    let summary: String

    /// All of it, as HTML without scripts and forms.
    let content: [UInt8]
    let categories: [String]
    let creator: String?
  }
}

extension Feed {
  /// The feed as a file.
  var bytes: [UInt8] {
    var text = XMLText()
    text.element(
      "rss",
      [
        "version": "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { text in
      text.element("channel", holding: append)
    }
    return text.bytes
  }

  private func append(to text: inout XMLText) {
    text.element("title", title)
    text.element("link", link)
    text.element("description", description)
    text.emptyElement(
      "atom:link",
      ["rel": "self", "type": "application/rss+xml", "href": selfAddress]
    )
    text.element("language", language)
    if let newest { text.element("lastBuildDate", newest.rfc822) }
    text.element("generator", "Guidepost")
    text.element("docs", "https://www.rssboard.org/rss-specification")
    text.element("ttl", "1440")
    if let image { append(image, to: &text) }
    for item in items { item.append(to: &text) }
  }

  /// The profile wants the image to have the channel's own title and link.
  private func append(_ image: Image, to text: inout XMLText) {
    text.element("image") { text in
      text.element("url", image.address)
      text.element("title", title)
      text.element("link", link)
      if let width = image.width { text.element("width", String(width)) }
      if let height = image.height { text.element("height", String(height)) }
    }
  }
}

extension Feed.Item {
  /// The description comes before the content: some readers show the one that they meet last.
  fileprivate func append(to text: inout XMLText) {
    text.element("item") { text in
      text.element("title", title)
      text.element("link", link)
      if summary.isEmpty {
        text.element("description", content)
      } else {
        text.element("description", summary)
        text.element("content:encoded", content)
      }
      text.element("guid", guid, ["isPermaLink": isPermalink ? "true" : "false"])
      text.element("pubDate", date.rfc822)
      if let creator { text.element("dc:creator", creator) }
      for category in categories { text.element("category", category) }
    }
  }
}
