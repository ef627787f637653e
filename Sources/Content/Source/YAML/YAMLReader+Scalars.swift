import Reporting

extension YAMLReader {
  /// Reads a text without quotes, and its further lines as far as they are indented more than the parent.
  mutating func plain(in parent: Int) throws(YAMLFault) -> YAMLNode {
    let start = cursor
    try expectPlainText(at: start)
    var end = cursor.skipPlain()
    if cursor.byte == UInt8(ascii: ":") { throw mustBeQuoted(.colon, at: start) }
    var text = cursor.text(start.offset, end)
    let position = start.position(length: end - start.offset)
    while cursor.isAtLineEnd {
      let stop = cursor
      let (breaks, indentation) = skipBreaks()
      guard hasContent, indentation > parent, !cursor.isAtComment else {
        cursor = stop
        break
      }
      let line = cursor
      end = cursor.skipPlain()
      if cursor.byte == UInt8(ascii: ":") { throw colonInContinuation(line, of: start) }
      text += YAMLReader.folded(breaks) + cursor.text(line.offset, end)
    }
    return try counted(.scalar(text, isPlain: true), at: position)
  }

  /// Goes from the end of a line to the next that is not blank, past the blanks before its text.
  ///
  /// - Returns: How many breaks that were, and by how many spaces the line is indented.
  mutating func skipBreaks() -> (breaks: Int, indentation: Int) {
    var (breaks, indentation) = (0, 0)
    while cursor.isAtLineEnd, !cursor.isAtEnd {
      cursor.nextLine()
      cursor.skipSpaces()
      indentation = cursor.column
      cursor.skipBlanks()
      breaks += 1
    }
    return (breaks, indentation)
  }

  /// Line breaks inside a text: one is a space, and of more than one the first counts for nothing.
  static func folded(_ breaks: Int) -> String {
    breaks <= 1 ? " " : String(repeating: "\n", count: breaks - 1)
  }

  /// Refuses a text without quotes whose first sign means something in YAML.
  func expectPlainText(at start: YAMLCursor, isInBrackets: Bool = false) throws(YAMLFault) {
    switch start.byte {
    case UInt8(ascii: "!"): throw fault(.tag, at: start.position())
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard start.isIndicator else { return }
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "#"):
      break
    default: return
    }
    let sign = Unicode.Scalar(start.byte)
    throw mustBeQuoted(.firstSign(sign), at: start, isInBrackets: isInBrackets)
  }

  /// A fault of the text that begins at a place; outside brackets it ends with its line.
  func mustBeQuoted(
    _ message: Message,
    at start: YAMLCursor,
    isInBrackets: Bool = false
  ) -> YAMLFault {
    guard !isInBrackets else {
      return fault(message, at: start.position(), suggestion: Suggestion("put the text in quotes"))
    }
    let text = start.restOfLine
    let position = start.position(length: text.utf8.count)
    return fault(message, at: position, suggestion: .quoted(text))
  }

  /// A fault of a further line that is more likely a key than a part of the text above.
  private func colonInContinuation(_ line: YAMLCursor, of start: YAMLCursor) -> YAMLFault {
    let position = line.position(length: line.restOfLine.utf8.count)
    let words = "indent it like the keys above, or put the whole text in quotes"
    return fault(.continuation(of: start.line), at: position, suggestion: Suggestion(words))
  }
}

extension Message {
  fileprivate static let tag: Message = "tags such as '!name' are not read here"
  fileprivate static let colon: Message = "a text that holds ': ' must be in quotes"

  fileprivate static func firstSign(_ sign: Unicode.Scalar) -> Message {
    "a text that begins with '\(sign)' must be in quotes"
  }

  fileprivate static func continuation(of line: Int) -> Message {
    "by its indentation this line continues the text of line \(line), but it holds ': '"
  }
}
