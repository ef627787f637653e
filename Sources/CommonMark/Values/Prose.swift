/// HTML with holes: what a stretch of Markdown renders to before the facts and addresses of the
/// site are known.
///
/// It belongs to no page and holds no pointer, so that it can be kept from one edition of a site to
/// the next.
package struct Prose: Hashable, Sendable {
  /// The HTML without what the holes will hold; the prose of one article shares its memory.
  package var bytes: ArraySlice<UInt8>

  /// The places to fill, in the order in which they are met.
  package var holes: [Hole]

  /// Prose of these bytes, with its holes in reading order.
  package init(bytes: ArraySlice<UInt8> = [], holes: [Hole] = []) {
    self.bytes = bytes
    self.holes = holes
  }

  /// Whether nothing would be printed.
  package var isEmpty: Bool { bytes.isEmpty && holes.isEmpty }
}

/// A place in prose that is filled when a page is rendered.
package struct Hole: Hashable, Sendable {
  /// How many of the prose's bytes stand before it.
  package var offset: Int

  /// What belongs into it.
  package var kind: Kind

  /// A hole behind so many bytes of its prose.
  package init(at offset: Int, _ kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  /// What belongs into a hole; the numbers count the calls and links of the same article or inline
  /// text.
  package enum Kind: Hashable, Sendable {
    /// The escaped text of one of the `expressions`; it may stand in a text or between the quotes
    /// of an attribute.
    case fact(Int)

    /// The HTML of one of the `partials`, between two blocks.
    case partial(Int)

    /// The escaped address of one of the `links`, between the quotes of a `href`.
    case address(Int)

    /// ` src="…"` and, where the size is known, ` width="…" height="…"` of one of the `links`,
    /// inside an `<img>`.
    case image(Int)

    /// One of the `fields` of an item, in the item's body; its paragraph, or nothing where fields
    /// are laid out by themselves.
    case field(Int)
  }
}

extension Prose {
  /// Appends the HTML, asking for the content of each hole where it stands.
  ///
  /// - Parameters:
  ///   - output: What to append to.
  ///   - fill: Appends what a hole holds.
  package func write(to output: inout [UInt8], filling fill: (Hole.Kind, inout [UInt8]) -> Void) {
    var rest = bytes
    for hole in holes {
      let end = bytes.startIndex + hole.offset
      output.append(contentsOf: rest[..<end])
      fill(hole.kind, &output)
      rest = rest[end...]
    }
    output.append(contentsOf: rest)
  }
}

extension Prose {
  /// The text alone, for titles and search: without tags, its entities resolved.
  ///
  /// - Parameter fill: Appends what a hole holds, as for `write(to:filling:)`.
  /// - Returns: The text, without the spaces around it.
  package func plain(filling fill: (Hole.Kind, inout [UInt8]) -> Void) -> String {
    if holes.isEmpty, !bytes.contains(where: Prose.isMarkup) {
      return String(decoding: bytes.trimmed, as: UTF8.self)
    }
    var html: [UInt8] = []
    write(to: &html, filling: fill)
    return String(decoding: html[...].withoutTags.trimmed, as: UTF8.self)
  }

  /// The text alone in one line, for machines: as `plain` has it, with a space between what blocks and line ends part.
  ///
  /// - Parameter fill: Appends what a hole holds, as for `write(to:filling:)`.
  /// - Returns: The text in UTF-8.
  package func plainLine(filling fill: (Hole.Kind, inout [UInt8]) -> Void) -> [UInt8] {
    guard !holes.isEmpty else { return bytes.inOneLine }
    var html: [UInt8] = []
    write(to: &html, filling: fill)
    return html[...].inOneLine
  }

  /// Whether a byte begins a tag or an entity.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
  }

  /// Puts further prose of the same article behind this.
  mutating func append(_ more: Prose) {
    guard !isEmpty else {
      self = more
      return
    }
    holes += more.holes.map { Hole(at: $0.offset + bytes.count, $0.kind) }
    bytes += more.bytes
  }
}
