extension ArraySlice<UInt8> {
  /// The text of HTML, with what stands for the entities that renderers write.
  var withoutTags: ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      if byte == UInt8(ascii: "<") {
        if endsWord(at: index + 1) { text.append(UInt8(ascii: " ")) }
        index = firstIndex(of: UInt8(ascii: ">"), in: index..<endIndex).map { $0 + 1 } ?? endIndex
      } else if byte == UInt8(ascii: "&"), let (sign, length) = entity(at: index) {
        text.append(sign)
        index += length
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text[...]
  }

  /// Whether a tag stands between two words that no space parts: that of a cell, an item of a list, a line break.
  private func endsWord(at index: Int) -> Bool {
    PlainText.gaps.contains { self[index...].starts(with: $0.utf8) }
  }

  private func entity(at index: Int) -> (sign: UInt8, length: Int)? {
    for (entity, sign) in PlainText.entities where self[index...].starts(with: entity.utf8) {
      return (UInt8(ascii: sign), entity.utf8.count)
    }
    return nil
  }
}

private enum PlainText {
  static let gaps = ["br", "/td", "/th", "/li", "/dt", "/dd", "/p", "/div"]

  static let entities: [(String, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
}
