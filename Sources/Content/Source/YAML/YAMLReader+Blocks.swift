import Reporting

/// A key at the head of a line and where it stands.
struct YAMLKey {
  let text: String
  let position: Position

  /// Its column from 0: the indentation of its mapping.
  let column: Int
}

extension YAMLReader {
  /// Whether the document goes on here.
  var hasContent: Bool {
    !cursor.isAtEnd && !cursor.isAtMarker("-") && !cursor.isAtMarker(".")
  }

  /// Goes past blanks, line breaks and comments to the next value, key or mark.
  mutating func skipToContent() throws(YAMLFault) {
    while !cursor.isAtEnd {
      let isLineStart = cursor.column == 0
      if isLineStart { cursor.skipSpaces() }
      let indentation = cursor
      cursor.skipBlanks()
      guard cursor.isAtLineEnd || cursor.isAtComment else {
        guard isLineStart, indentation.offset < cursor.offset else { return }
        throw fault(.tab, at: indentation.position(), suggestion: .spaces)
      }
      cursor.nextLine()
    }
  }

  /// Reads a mapping whose first key has been read, up to the first line that is indented otherwise.
  mutating func mapping(from first: YAMLKey) throws(YAMLFault) -> YAMLNode {
    var pairs: [YAMLPair] = []
    var key = first
    while true {
      let mark = YAMLMark(kind: .key, column: key.column, position: key.position)
      let value = try value(behind: mark)
      pairs.append(YAMLPair(key: key.text, keyPosition: key.position, value: value))
      try skipToContent()
      guard try goesOn(at: first.column) else { break }
      guard let next = try self.key() else { throw lineWithoutKey() }
      key = next
    }
    return try mapping(pairs, at: first.position)
  }

  /// The pairs without those whose key an earlier one has, which are told.
  private mutating func distinct(_ pairs: [YAMLPair]) -> [YAMLPair] {
    guard pairs.map(\.key).hasRepetition else { return pairs }
    var seen: [String: YAMLPair] = [:]
    return pairs.filter { pair in
      guard let first = seen[pair.key] else {
        seen[pair.key] = pair
        return true
      }
      told.append(
        YAMLFault(
          rule: .repeatedKey,
          message: .repeatedKey(pair.key),
          position: pair.keyPosition,
          notes: [(.firstKey, first.keyPosition)]
        )
      )
      return false
    }
  }

  /// A mapping; of a key that is given twice the first value counts, and the second is told.
  mutating func mapping(
    _ pairs: [YAMLPair],
    at position: Position
  ) throws(YAMLFault) -> YAMLNode {
    let pairs = distinct(pairs)
    if let merge = pairs.first(where: { $0.key == "<<" }) {
      throw fault(.merge, at: merge.keyPosition)
    }
    return try counted(.mapping(pairs), at: position)
  }

  /// Reads the items of a list that starts at this `-`.
  mutating func sequence() throws(YAMLFault) -> YAMLNode {
    let (column, position) = (cursor.column, cursor.position())
    var items: [YAMLNode] = []
    repeat {
      let mark = YAMLMark(kind: .item, column: column, position: cursor.position())
      cursor.advance()
      items.append(try value(behind: mark))
      try skipToContent()
    } while try goesOn(at: column) && cursor.isAtDash
    return try counted(.sequence(items), at: position)
  }

  /// Whether the next line belongs to the collection at a column, rather than to one further out.
  private func goesOn(at column: Int) throws(YAMLFault) -> Bool {
    guard hasContent, cursor.column >= column else { return false }
    guard cursor.column == column else { throw fault(.indentation(cursor.column)) }
    return true
  }

  private func lineWithoutKey() -> YAMLFault {
    if cursor.isAtDash { return fault(.itemAmongKeys) }
    let line = cursor.restOfLine
    let length = line.utf8.count
    let suggestion = line.contains(":") ? Suggestion("write a space behind the ':'") : nil
    return fault(.lineWithoutKey, at: cursor.position(length: length), suggestion: suggestion)
  }
}

extension YAMLReader {
  /// Reads a key and its `:` if the line has one here; else the cursor stays.
  mutating func key() throws(YAMLFault) -> YAMLKey? {
    let start = cursor
    guard let text = try keyText() else {
      cursor = start
      return nil
    }
    let position = start.position(upTo: cursor)
    cursor.skipBlanks()
    guard cursor.byte == UInt8(ascii: ":"), cursor.isIndicator else {
      cursor = start
      return nil
    }
    cursor.advance()
    return YAMLKey(text: text, position: position, column: start.column)
  }

  /// Reads what may be a key: a quoted text of one line, or all up to a `:`; nil where it cannot be one.
  private mutating func keyText() throws(YAMLFault) -> String? {
    let start = cursor
    switch cursor.byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quotedText()
      return cursor.line == start.line ? text : nil
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "*"): return nil
    default:
      let end = cursor.skipPlain()
      guard cursor.byte == UInt8(ascii: ":"), end > start.offset else { return nil }
      try expectPlainText(at: start)
      return cursor.text(start.offset, end)
    }
  }
}

extension Suggestion {
  fileprivate static let spaces = Suggestion("indent with spaces")
}

extension Message {
  fileprivate static let tab: Message = "a tab cannot indent YAML"
  fileprivate static let itemAmongKeys: Message = "a list item stands among keys"
  fileprivate static let lineWithoutKey: Message = "expected 'key: value'"
  fileprivate static let merge: Message = "merging with '<<' is not offered; write the keys out"
  fileprivate static let firstKey: Message = "it is first given here"

  fileprivate static func indentation(_ spaces: Int) -> Message {
    "the line is indented by \(spaces), which matches no line above"
  }

  fileprivate static func repeatedKey(_ key: String) -> Message {
    "the key '\(key)' is given twice"
  }
}
