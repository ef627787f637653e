import Reporting

extension InlineEditor {
  /// Puts a marker in place of each call in a text.
  ///
  /// libcmark has joined neighbouring texts by then, and taken the backslashes off them.
  mutating func visit(text node: Node) {
    guard hasBraces || hasEntities else {
      if isInHeading { node.write(to: &headingText) }
      return
    }
    var text = node.literal
    if hasEntities, text.removeMarkers() { node.setLiteral(text) }
    if isInHeading { headingText += text }
    guard hasBraces, text[...].firstIndex(of: Braces.opening, in: text.indices) != nil else {
      return
    }
    let place = isInImage ? Expression.Place.attribute : .text
    node.setLiteral(marked(text[...], in: place, partialOf: node.paragraphToItself))
  }

  /// Passes code by, which may look like a call or a link in the source.
  mutating func visit(code node: Node) {
    let code = node.literal
    if isInHeading { headingText += code }
    if code.contains(where: { $0.isOne(of: "{(<") }) { _ = cursor.find(code, in: source) }
  }

  mutating func visitLineBreak() {
    cursor.passLineBreak(in: source)
    if isInHeading { headingText.append(UInt8(ascii: " ")) }
  }

  /// Puts a marker in place of each call.
  ///
  /// - Parameters:
  ///   - text: A text of the tree, its escapes resolved.
  ///   - place: Where it is printed.
  ///   - paragraph: The paragraph that holds nothing but the text, if there is one.
  /// - Returns: The text with its markers.
  mutating func marked(
    _ text: ArraySlice<UInt8>,
    in place: Expression.Place,
    partialOf paragraph: Node? = nil
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = text.startIndex
    while let braces = Braces(in: text, from: index) {
      switch braces {
      case .pair(let inner, let end):
        output += text[index..<inner.lowerBound - 2]
        let isAlone = text.trimmed.indices == inner.lowerBound - 2..<end
        write(call: text[inner], in: place, partialOf: isAlone ? paragraph : nil, to: &output)
        index = end
      case .unclosed(let next):
        tellOfUnclosedBraces()
        output += text[index..<next]
        index = next
      }
    }
    output += text[index...]
    return output
  }
}

extension Node {
  /// The paragraph of a text that is all it holds.
  fileprivate var paragraphToItself: Node? {
    guard previous == nil, next == nil, let parent, parent.kind == .paragraph else { return nil }
    return parent
  }
}

extension [UInt8] {
  /// Puts replacement characters in place of what would look like a marker; returns whether there
  /// was any.
  mutating func removeMarkers() -> Bool {
    guard contains(Marker.opening) else { return false }
    self = Array(flatMap { $0 == Marker.opening ? Array("\u{FFFD}".utf8) : [$0] })
    return true
  }
}
