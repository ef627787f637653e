/// A pair of double braces in a text, or an opening pair that is never closed.
enum Braces {
  case pair(inner: Range<Int>, end: Int)
  case unclosed(at: Int)

  /// The first braces at or after an index.
  ///
  /// - Parameters:
  ///   - text: A text of the tree, its escapes resolved.
  ///   - from: Where to begin.
  init?(in text: ArraySlice<UInt8>, from: Int) {
    guard let start = text.firstIndex(of: Braces.opening, in: from..<text.endIndex) else {
      return nil
    }
    let inner = start + 2
    guard let end = text.firstIndex(of: Braces.closing, in: inner..<text.endIndex),
      text.firstIndex(of: Braces.opening, in: inner..<end) == nil
    else {
      self = .unclosed(at: start)
      return
    }
    self = .pair(inner: inner..<end, end: end + 2)
  }

  static let opening = Array("{{".utf8)
  static let closing = Array("}}".utf8)

  /// Finds out whether a text ends inside of braces.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - openBefore: Whether it begins inside of braces.
  /// - Returns: Whether it ends inside of them.
  static func areOpen(after text: [UInt8], openBefore: Bool) -> Bool {
    let text = text[...]
    var (isOpen, index) = (openBefore, text.startIndex)
    while let found = text.firstIndex(of: isOpen ? closing : opening, in: index..<text.endIndex) {
      isOpen.toggle()
      index = found + 2
    }
    return isOpen
  }
}
