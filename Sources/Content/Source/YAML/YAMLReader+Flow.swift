import Reporting

extension YAMLReader {
  /// Reads a value that shows its own end: between brackets or quotes, or an alias; nil where a plain text starts.
  mutating func enclosed(isInBrackets: Bool = false) throws(YAMLFault) -> YAMLNode? {
    switch cursor.byte {
    case UInt8(ascii: "["):
      return try nested { reader throws(YAMLFault) in try reader.flowSequence() }
    case UInt8(ascii: "{"):
      if cursor.nextByte == UInt8(ascii: "{") {
        throw mustBeQuoted(.braces, at: cursor, isInBrackets: isInBrackets)
      }
      return try nested { reader throws(YAMLFault) in try reader.flowMapping() }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let start = cursor
      let text = try quotedText()
      return try counted(.scalar(text, isPlain: false), at: start.position(upTo: cursor))
    case UInt8(ascii: "*"): return try alias(isInBrackets: isInBrackets)
    default: return nil
    }
  }

  /// Reads `[a, b]`, over as many lines as it takes.
  private mutating func flowSequence() throws(YAMLFault) -> YAMLNode {
    let open = cursor
    cursor.advance()
    var items: [YAMLNode] = []
    while try !closes(open) {
      items.append(try flowItem(of: open))
      try skipComma(in: open)
    }
    return try counted(.sequence(items), at: open.position(upTo: cursor))
  }

  /// Reads an item of a list: a value, or `key: value`, which is a mapping of one.
  private mutating func flowItem(of open: YAMLCursor) throws(YAMLFault) -> YAMLNode {
    let item = try flowNode(in: open)
    try skipInside(open)
    guard cursor.byte == UInt8(ascii: ":") else { return item }
    return try mapping([try flowPair(item, in: open)], at: item.position)
  }

  /// Reads `{a: b, c: d}`, over as many lines as it takes.
  private mutating func flowMapping() throws(YAMLFault) -> YAMLNode {
    let open = cursor
    cursor.advance()
    var pairs: [YAMLPair] = []
    while try !closes(open) {
      pairs.append(try flowPair(try flowNode(in: open), in: open))
      try skipComma(in: open)
    }
    return try mapping(pairs, at: open.position(upTo: cursor))
  }

  /// Reads the rest of a pair whose key has been read: its `:` and its value, if it has them.
  private mutating func flowPair(
    _ key: YAMLNode,
    in open: YAMLCursor
  ) throws(YAMLFault) -> YAMLPair {
    guard case .scalar(let text, _) = key.content else {
      throw fault(.keyIsNoText, at: key.position)
    }
    // What looks like a key of several lines is the first key behind a bracket that was forgotten.
    guard key.position.line == cursor.line else { throw unclosed(open) }
    let hasColon = try skipColon(in: open)
    try skipInside(open)
    let isEmpty = !hasColon || cursor.byte == UInt8(ascii: ",") || cursor.byte == closing(open)
    let value =
      isEmpty ? try counted(.scalar("", isPlain: true), at: key.position) : try flowNode(in: open)
    return YAMLPair(key: text, keyPosition: key.position, value: value)
  }

  private mutating func flowNode(in open: YAMLCursor) throws(YAMLFault) -> YAMLNode {
    if cursor.byte == UInt8(ascii: "&") {
      return try anchored { reader throws(YAMLFault) in
        try reader.skipInside(open)
        return try reader.flowNode(in: open)
      }
    }
    guard let node = try enclosed(isInBrackets: true) else { return try flowPlain() }
    return node
  }

  /// Reads a plain text between brackets, over as many lines as it takes.
  private mutating func flowPlain() throws(YAMLFault) -> YAMLNode {
    let start = cursor
    try expectPlainText(at: start, isInBrackets: true)
    let end = cursor.skipPlain(isInBrackets: true)
    if end == start.offset { throw fault(.keyIsNoText) }
    var text = cursor.text(start.offset, end)
    let position = start.position(length: end - start.offset)
    while cursor.isAtLineEnd {
      let breaks = skipBreaks().breaks
      let line = cursor.offset
      guard hasContent, !cursor.isAtComment else { break }
      let end = cursor.skipPlain(isInBrackets: true)
      guard end > line else { break }
      text += YAMLReader.folded(breaks) + cursor.text(line, end)
    }
    return try counted(.scalar(text, isPlain: true), at: position)
  }
}

extension YAMLReader {
  /// Goes past blanks, line breaks and comments between brackets.
  private mutating func skipInside(_ open: YAMLCursor) throws(YAMLFault) {
    while true {
      cursor.skipBlanks()
      guard hasContent else { throw unclosed(open) }
      guard cursor.isAtLineEnd || cursor.isAtComment else { return }
      cursor.nextLine()
    }
  }

  /// Whether the bracket that was opened is closed here; if so it is passed.
  private mutating func closes(_ open: YAMLCursor) throws(YAMLFault) -> Bool {
    try skipInside(open)
    guard cursor.byte == closing(open) else { return false }
    cursor.advance()
    return true
  }

  private mutating func skipComma(in open: YAMLCursor) throws(YAMLFault) {
    try skipInside(open)
    if cursor.byte == UInt8(ascii: ",") {
      cursor.advance()
    } else if cursor.byte != closing(open) {
      throw fault(.missingComma(Unicode.Scalar(closing(open))), suggestion: .quoteInside)
    }
  }

  private mutating func skipColon(in open: YAMLCursor) throws(YAMLFault) -> Bool {
    try skipInside(open)
    guard cursor.byte == UInt8(ascii: ":") else { return false }
    cursor.advance()
    return true
  }

  private func unclosed(_ open: YAMLCursor) -> YAMLFault {
    fault(.unclosed(Unicode.Scalar(open.byte)), at: open.position())
  }

  private func closing(_ open: YAMLCursor) -> UInt8 {
    open.byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
  }
}

extension Suggestion {
  fileprivate static let quoteInside = Suggestion("a text that holds a bracket must be in quotes")
}

extension Message {
  fileprivate static let keyIsNoText: Message = "a key must be a text"
  fileprivate static let braces: Message = "a text that begins with '{{' must be in quotes"

  fileprivate static func missingComma(_ closing: Unicode.Scalar) -> Message {
    "expected ',' or '\(closing)'"
  }

  fileprivate static func unclosed(_ bracket: Unicode.Scalar) -> Message {
    "the '\(bracket)' is never closed"
  }
}
