extension BlockEditor {
  /// Makes the text of a paragraph `**Label:** text` of an item a piece of its own.
  mutating func takeField(from paragraph: Node) {
    guard isTopLevel, outline.isInItem, let strong = paragraph.firstChild, strong.kind == .strong,
      let rest = strong.next, let label = strong.label
    else { return }
    guard let text = rest.textAfterLabel else { return }
    if rest.kind == .text { rest.setLiteral(text) } else { rest.free() }
    strong.free()
    inlines.cut(around: paragraph, tag: "p")
    outline.addField(label)
  }
}

extension Node {
  /// The plain text of a node before the colon at its end, if that is all it holds.
  fileprivate var label: String? {
    guard let text = firstChild, text.kind == .text, text.next == nil else { return nil }
    let literal = text.literal
    guard literal.count > 1, literal.last == UInt8(ascii: ":"), !literal.contains(Marker.opening)
    else { return nil }
    return String(decoding: literal.dropLast().trimmed, as: UTF8.self)
  }

  /// What stands after a label: the text without the space before it, or nothing for a line break.
  fileprivate var textAfterLabel: [UInt8]? {
    if kind == .softBreak || kind == .lineBreak { return [] }
    guard kind == .text else { return nil }
    let text = literal
    guard text.first?.isBlank == true, text.count > 1 || next != nil else { return nil }
    return Array(text.drop(while: \.isBlank))
  }
}
