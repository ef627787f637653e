import Reporting

/// A place in the bytes of a YAML text that knows its line; past the end it reads line breaks.
struct YAMLCursor {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset: Int
  private(set) var line: Int
  private(set) var lineStart: Int

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - range: The part of it that is YAML; starts at the start of a line.
  ///   - firstLine: The number of that line.
  init(_ bytes: [UInt8], _ range: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    end = min(range.upperBound, bytes.count)
    offset = min(range.lowerBound, end)
    line = firstLine
    lineStart = offset
  }

  var isAtEnd: Bool { offset >= end }

  /// The column in bytes, from 0: what YAML counts as indentation.
  var column: Int { offset - lineStart }

  var byte: UInt8 { offset < end ? bytes[offset] : .newline }
  var nextByte: UInt8 { offset + 1 < end ? bytes[offset + 1] : .newline }

  var isAtLineEnd: Bool {
    byte == .newline || (byte == .carriageReturn && nextByte == .newline)
  }

  /// Whether a comment begins: a `#` at the start of a line or behind a blank.
  var isAtComment: Bool {
    byte == UInt8(ascii: "#") && (offset == lineStart || bytes[offset - 1].isBlank)
  }

  /// Whether the byte here stands alone, as the `-` of a list item and the `:` behind a key do.
  var isIndicator: Bool {
    nextByte.isBlank || nextByte == .newline || nextByte == .carriageReturn
  }

  var isAtDash: Bool { byte == UInt8(ascii: "-") && isIndicator }

  /// Whether a line that begins or ends a document starts here: three of the mark, alone or before a blank.
  func isAtMarker(_ mark: Unicode.Scalar) -> Bool {
    guard column == 0, offset + 2 < end, byte == UInt8(ascii: mark), nextByte == byte,
      bytes[offset + 2] == byte
    else { return false }
    return offset + 3 >= end || bytes[offset + 3] <= UInt8(ascii: " ")
  }

  /// The text between two offsets.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: slice(start, end), as: UTF8.self)
  }

  /// The bytes between two offsets.
  func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    bytes[start..<max(start, end)]
  }

  /// The place of the bytes here.
  func position(length: Int = 1) -> Position {
    Position(line: line, column: column + 1, length: length)
  }

  /// The place of what was read from here up to another place, as far as it stands on this line.
  func position(upTo other: YAMLCursor) -> Position {
    guard other.line != line else { return position(length: other.offset - offset) }
    var ahead = self
    ahead.skipLine()
    return position(length: ahead.offset - offset)
  }

  /// The column in which the line's first key stands, behind the `-` of list items.
  var indentation: Int {
    var ahead = self
    ahead.offset = lineStart
    ahead.skipSpaces()
    while ahead.isAtDash, ahead.offset < offset {
      ahead.offset += 1
      ahead.skipSpaces()
    }
    return ahead.column
  }

  /// The text from here to the end of its line, without a comment and the blanks before it.
  var restOfLine: String {
    var ahead = self
    while !ahead.isAtLineEnd, !ahead.isAtComment { ahead.offset += 1 }
    return text(offset, ahead.trimmed(from: offset))
  }

  /// This offset without the blanks before it, down to another.
  private func trimmed(from start: Int) -> Int {
    var last = offset
    while last > start, bytes[last - 1].isBlank { last -= 1 }
    return last
  }
}

extension YAMLCursor {
  mutating func advance(by count: Int = 1) {
    offset = min(offset + count, end)
  }

  mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") { offset += 1 }
  }

  mutating func skipBlanks() {
    while byte.isBlank { offset += 1 }
  }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while !isAtLineEnd { offset += 1 }
  }

  /// Goes to the start of the next line, or to the end.
  mutating func nextLine() {
    while byte != .newline { offset += 1 }
    guard !isAtEnd else { return }
    offset += 1
    line += 1
    lineStart = offset
  }

  /// Goes past a plain text, as far as it stands on this line, to what ends it.
  ///
  /// - Parameter isInBrackets: Whether brackets and commas end it too.
  /// - Returns: The offset behind its last byte that is no blank.
  mutating func skipPlain(isInBrackets: Bool = false) -> Int {
    let start = offset
    while true {
      // Most signs are letters, and no letter ends a text.
      while byte.isLetter { offset += 1 }
      guard !isAtLineEnd, !isAtComment else { break }
      if byte == UInt8(ascii: ":") {
        if isIndicator || (isInBrackets && nextByte.isFlowIndicator) { break }
      } else if isInBrackets, byte.isFlowIndicator {
        break
      }
      offset += 1
    }
    return trimmed(from: start)
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A sign that ends a plain text between brackets.
  var isFlowIndicator: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
