import Reporting

extension InlineEditor {
  /// Puts a marker in place of each call in a text.
  ///
  /// libcmark splits a text at signs such as `_`, so an opening pair of braces takes in the texts after it until it is
  /// closed. A brace behind a backslash is a text of its own and opens nothing.
  mutating func visit(text node: Node) {
    guard hasBraces || hasEntities else {
      if isInHeading { node.write(to: &headingText) }
      return
    }
    var text = node.literal
    if hasEntities, text.removeMarkers() { node.setLiteral(text) }
    guard hasBraces, text[...].firstIndex(of: Braces.opening, in: text.indices) != nil else {
      if isInHeading { headingText += text }
      return
    }
    takeTexts(after: node, closing: &text)
    if isInHeading { headingText += text }
    node.setLiteral(marked(text[...], in: .text, partialOf: node.paragraphToItself))
  }

  mutating func visit(code node: Node) {
    guard hasBraces || isInHeading else { return }
    let code = node.literal
    if isInHeading { headingText += code }
    if code.contains(UInt8(ascii: "{")) { _ = cursor.find(code, in: source) }
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
      case .unclosed(let start):
        tellOfUnclosedBraces()
        output += text[index..<start + 2]
        index = start + 2
      }
    }
    output += text[index...]
    return output
  }

  /// Moves the texts after a node into its text until the last pair of braces in it is closed.
  private func takeTexts(after node: Node, closing text: inout [UInt8]) {
    var isOpen = Braces.areOpen(after: text, openBefore: false)
    var sibling = node.next
    while isOpen, let next = sibling, next.kind == .text {
      let more = next.literal
      isOpen = Braces.areOpen(after: more, openBefore: true)
      text += more
      next.setLiteral([])
      sibling = next.next
    }
  }
}

extension Node {
  /// The paragraph of a text that is all it holds; texts that were moved into it are empty.
  fileprivate var paragraphToItself: Node? {
    guard let parent, parent.kind == .paragraph, previous == nil else { return nil }
    var sibling = next
    while let next = sibling {
      guard next.kind == .text, next.literal.isEmpty else { return nil }
      sibling = next.next
    }
    return parent
  }
}

extension [UInt8] {
  /// Puts replacement characters in place of what would look like a marker; returns whether there was any.
  mutating func removeMarkers() -> Bool {
    guard contains(Marker.opening) else { return false }
    self = Array(flatMap { $0 == Marker.opening ? Array("\u{FFFD}".utf8) : [$0] })
    return true
  }
}
