/// A pair of double braces in a text, or an opening pair that is never closed.
enum Braces {
  case pair(inner: Range<Int>, end: Int)

  /// The index where to go on: where another pair opens before the next closing one, or the end of
  /// the text.
  case unclosed(next: Int)

  /// The first braces at or after an index.
  ///
  /// - Parameters:
  ///   - text: A text of the tree, its escapes resolved.
  ///   - from: Where to begin.
  init?(in text: ArraySlice<UInt8>, from: Int) {
    guard let start = text.firstIndex(of: Braces.opening, in: from..<text.endIndex) else {
      return nil
    }
    guard let end = text.firstIndex(of: Braces.closing, in: start + 2..<text.endIndex) else {
      self = .unclosed(next: text.endIndex)
      return
    }
    let last = text.lastOpening(in: start..<end)
    self =
      last == start ? .pair(inner: start + 2..<end, end: end + 2) : .unclosed(next: last)
  }

  static let opening = Array("{{".utf8)
  static let closing = Array("}}".utf8)
}

extension ArraySlice<UInt8> {
  /// Where the last opening pair stands in a range that begins with one.
  fileprivate func lastOpening(in range: Range<Int>) -> Int {
    let brace = UInt8(ascii: "{")
    var index = range.upperBound - 2
    while index > range.lowerBound + 1 {
      if self[index] == brace, self[index + 1] == brace { return index }
      index -= 1
    }
    return range.lowerBound
  }
}
