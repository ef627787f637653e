extension ArraySlice<UInt8> {
  /// The text of HTML, with what stands for the entities that renderers write.
  var withoutTags: ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      if byte == UInt8(ascii: "<") {
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

  /// The sign that an entity stands for, and the entity's length; nil where none begins there.
  func entity(at index: Int) -> (sign: UInt8, length: Int)? {
    for (entity, sign) in PlainText.entities where self[index...].starts(with: entity.utf8) {
      return (UInt8(ascii: sign), entity.utf8.count)
    }
    return nil
  }
}

private enum PlainText {
  static let entities: [(String, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
}
