extension InlineEditor {
  /// Puts a marker before all that stands in a node; returns its number.
  @discardableResult
  mutating func mark(_ node: Node, with marker: Marker) -> Int {
    var text: [UInt8] = []
    markers.write(marker, to: &text)
    node.prepend(text)
    return markers.all.count - 1
  }

  /// Makes the content of a block a piece of its own, without the block's tags.
  mutating func cut(around node: Node, tag: StaticString) {
    let tag = tag.utf8CodeUnitCount
    let (opening, closing) = (tag + "<>".utf8.count, tag + "</>\n".utf8.count)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    markers.write(.cut(before: opening, after: 0), to: &text)
    if let only = node.onlyText {
      only.write(to: &text)
      markers.write(.cut(before: 0, after: closing), to: &text)
      only.setLiteral(text)
    } else {
      node.prepend(text)
      text.removeAll(keepingCapacity: true)
      markers.write(.cut(before: 0, after: closing), to: &text)
      node.append(text)
    }
  }
}

extension Node {
  /// The text that is all the node holds.
  fileprivate var onlyText: Node? {
    guard let first = firstChild, first.kind == .text, first.next == nil else { return nil }
    return first
  }
}
