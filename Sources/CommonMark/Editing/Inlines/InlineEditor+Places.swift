extension InlineEditor {
  /// Where the address of a link stands in the source, and whether it stands there byte for byte.
  ///
  /// Links are looked for when they are left, since that is the order in which their addresses are
  /// written.
  mutating func place(of url: [UInt8], in node: Node) -> (range: Range<Int>, isVerbatim: Bool) {
    if let written = place(ofWritten: url) { return (written, source.isExact) }
    if let written = place(ofWritten: url.dropping("mailto:")) { return (written, false) }
    if let defined = knownDefinitions().places[url] { return (defined, true) }
    return (placeOfText(in: node), false)
  }

  private mutating func place(ofWritten url: [UInt8]) -> Range<Int>? {
    guard !url.isEmpty else { return nil }
    let bytes = source.bytes
    return cursor.find(url, in: source, where: bytes.isAddress)
  }

  /// The definitions of links in the file, for which its lines are looked through once.
  mutating func knownDefinitions() -> Definitions {
    if let definitions { return definitions }
    let found = Definitions(in: source)
    definitions = found
    return found
  }

  /// Where a link's own text begins: the best that is known of an address that is written with
  /// escapes.
  private mutating func placeOfText(in node: Node) -> Range<Int> {
    let text = node.firstChild.map { $0.kind == .text ? $0.literal : [] } ?? []
    return cursor.find([UInt8(ascii: "[")] + text, in: source) ?? cursor.here
  }
}

extension [UInt8] {
  /// The bytes behind a beginning, or none if they do not begin so.
  fileprivate func dropping(_ beginning: String) -> [UInt8] {
    starts(with: beginning.utf8) ? Array(dropFirst(beginning.utf8.count)) : []
  }
}

extension ArraySlice<UInt8> {
  /// Whether a range stands where an address would: `](here)`, `](<here>)` or `<here>`.
  fileprivate func isAddress(_ range: Range<Int>) -> Bool {
    let after = byte(at: range.upperBound)
    switch byte(at: range.lowerBound - 1) {
    case UInt8(ascii: "<"): return after == UInt8(ascii: ">")
    case UInt8(ascii: "("), 0x20, 0x0A, 0x09:
      guard after == UInt8(ascii: ")") || after?.isSpace == true else { return false }
      let before = self[..<range.lowerBound].reversed().drop(while: \.isSpace)
      return before.starts(with: "](".utf8.reversed())
    default: return false
    }
  }
}
