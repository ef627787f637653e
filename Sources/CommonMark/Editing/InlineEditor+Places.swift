extension InlineEditor {
  /// Where the address of a link stands in the source, and whether it stands there byte for byte.
  ///
  /// Links are looked for when they are left, since that is the order in which their addresses are written.
  mutating func place(of url: [UInt8], in node: Node) -> (range: Range<Int>, isVerbatim: Bool) {
    let bytes = source.bytes
    if !url.isEmpty, let found = cursor.find(url, in: source, where: bytes.isAddress) {
      return (found, source.isExact)
    }
    let mail = Array("mailto:".utf8)
    if url.starts(with: mail),
      let found = cursor.find(Array(url.dropFirst(mail.count)), in: source, where: bytes.isAddress)
    {
      return (found, false)
    }
    if let defined = place(ofDefined: url) { return (defined, true) }
    return (placeOfText(in: node), false)
  }

  private mutating func place(ofDefined url: [UInt8]) -> Range<Int>? {
    url.isEmpty ? nil : knownDefinitions().places[url]
  }

  /// The definitions of links in the file, for which its lines are looked through once.
  mutating func knownDefinitions() -> Definitions {
    if let definitions { return definitions }
    let found = Definitions(in: source)
    definitions = found
    return found
  }

  /// Where a link's own text begins: the best that is known of an address that is written with escapes.
  private mutating func placeOfText(in node: Node) -> Range<Int> {
    let text = node.firstChild.map { $0.kind == .text ? $0.literal : [] } ?? []
    return cursor.find([UInt8(ascii: "[")] + text, in: source) ?? cursor.here
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
      let opening = self[..<range.lowerBound].dropLast { $0.isSpace }
      return opening.suffix(2).elementsEqual("](".utf8)
    default: return false
    }
  }

  private func dropLast(while isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !isDropped($0) }) else {
      return self[startIndex..<startIndex]
    }
    return self[startIndex...last]
  }
}
