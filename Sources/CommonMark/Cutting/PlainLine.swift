extension ArraySlice<UInt8> {
  /// The text of HTML in one line: a space stands for each line end, and between cells, items and paragraphs.
  var inOneLine: [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(count)
    var rest = self
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        if rest.dropFirst().endsWord { line.appendGap() }
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else if byte == UInt8(ascii: "&"), let (sign, length) = rest.entity(at: rest.startIndex) {
        line.append(sign)
        rest = rest.dropFirst(length)
      } else if byte == UInt8(ascii: "\n") {
        line.appendGap()
        rest = rest.dropFirst()
      } else {
        let end = rest.dropFirst().firstIndex(where: \.mayEndText) ?? rest.endIndex
        line += rest[..<end]
        rest = rest[end...]
      }
    }
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  /// Whether a tag stands between two words though no space does: `/td`, `/li`, `/p`, `br`; not `/em`.
  private var endsWord: Bool {
    guard first == UInt8(ascii: "/") else { return starts(with: "br".utf8) }
    return dropFirst().first.map { "pltdhb".utf8.contains($0) } ?? false
  }
}

extension [UInt8] {
  fileprivate mutating func appendGap() {
    if let last, last != UInt8(ascii: " ") { append(UInt8(ascii: " ")) }
  }
}

extension UInt8 {
  fileprivate var mayEndText: Bool {
    self == UInt8(ascii: "<") || self == UInt8(ascii: "&") || self == UInt8(ascii: "\n")
  }
}
