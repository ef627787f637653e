import Reporting

/// What a value stands behind.
struct YAMLMark {
  /// How the value may be written.
  enum Kind {
    /// The `-` of a list, where a collection may follow on the line.
    case item

    /// The `:` of a key, below which a list may stand without indentation.
    case key

    /// The `&name` of a value.
    case name
  }

  let kind: Kind

  /// The column of the collection, from 0: what belongs to the value is indented more.
  let column: Int

  /// Where a value is missing that is not there.
  let position: Position
}

extension YAMLReader {
  /// Reads the value that starts here and leaves the cursor behind it.
  ///
  /// The parent is the column of the collection that the value lies in: what belongs to it is indented more. Where it may be
  /// compact, a mapping or a list may begin in the middle of this line.
  mutating func node(in parent: Int, mayBeCompact: Bool) throws(YAMLFault) -> YAMLNode {
    switch cursor.byte {
    case UInt8(ascii: "&"):
      let mark = YAMLMark(kind: .name, column: parent, position: cursor.position())
      return try anchored { reader throws(YAMLFault) in try reader.value(behind: mark) }
    case UInt8(ascii: "-") where cursor.isIndicator:
      guard mayBeCompact else { throw fault(.listBehindKey, suggestion: .nextLine) }
      return try nested { reader throws(YAMLFault) in try reader.sequence() }
    case UInt8(ascii: "?") where cursor.isIndicator: throw fault(.keyIsNoText)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return try blockScalar(in: parent)
    default: break
    }
    if mayBeCompact, let key = try key() {
      return try nested { reader throws(YAMLFault) in try reader.mapping(from: key) }
    }
    guard let node = try enclosed() else { return try plain(in: parent) }
    try expectLineEnd()
    return node
  }

  /// Reads what stands behind a mark: on the same line, or indented below, or nothing.
  mutating func value(behind mark: YAMLMark) throws(YAMLFault) -> YAMLNode {
    let line = cursor.line
    try skipToContent()
    if hasContent {
      if cursor.line == line {
        return try node(in: mark.column, mayBeCompact: mark.kind == .item)
      }
      if cursor.column > mark.column { return try node(in: mark.column, mayBeCompact: true) }
      if mark.kind == .key, cursor.column == mark.column, cursor.isAtDash {
        return try node(in: mark.column - 1, mayBeCompact: true)
      }
    }
    return try counted(.scalar("", isPlain: true), at: mark.position)
  }

  /// Refuses anything but a comment behind a value that has shown its own end.
  private mutating func expectLineEnd() throws(YAMLFault) {
    cursor.skipBlanks()
    guard !cursor.isAtLineEnd, !cursor.isAtComment else { return }
    throw fault(.textBehindValue, suggestion: Suggestion("put the whole text in quotes"))
  }
}

extension Suggestion {
  fileprivate static let nextLine = Suggestion("begin the list on the next line")
}

extension Message {
  fileprivate static let listBehindKey: Message = "a list cannot begin on the line of its key"
  fileprivate static let keyIsNoText: Message = "a key must be a text"
  fileprivate static let textBehindValue: Message = "there is text behind the end of the value"
}
