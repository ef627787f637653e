import Reporting

extension YAMLReader {
  /// Reads a text in single or double quotes, over as many lines as it takes, and leaves the cursor behind it.
  mutating func quotedText() throws(YAMLFault) -> String {
    let open = cursor
    let quote = cursor.byte
    cursor.advance()
    if let text = simpleText(until: quote) { return text }
    var text = QuotedText()
    while try !closes(quote, from: open, doubling: &text) {
      if cursor.isAtLineEnd {
        text.fold(skipBreaks().breaks)
        if isAtKeyBeside(open) { throw fault(.unclosed, at: open.position()) }
      } else if quote == UInt8(ascii: "\""), cursor.byte == UInt8(ascii: "\\") {
        try readEscape(into: &text)
      } else {
        text.append(cursor.byte)
        cursor.advance()
      }
    }
    return text.string
  }

  /// Whether a key stands here that the text which begins at a place cannot hold, since it is not indented more than that
  /// text's own key: most likely its quote was forgotten.
  private func isAtKeyBeside(_ open: YAMLCursor) -> Bool {
    guard cursor.column <= open.indentation else { return false }
    var ahead = cursor
    let start = ahead.offset
    while ahead.byte.isPartOfPlainKey { ahead.advance() }
    return ahead.offset > start && ahead.byte == UInt8(ascii: ":") && ahead.isIndicator
  }

  /// Reads the rest of a text that has no escapes and ends on this line; else the cursor stays.
  private mutating func simpleText(until quote: UInt8) -> String? {
    let start = cursor
    while cursor.byte != quote {
      guard !cursor.isAtLineEnd, cursor.byte != UInt8(ascii: "\\") else {
        cursor = start
        return nil
      }
      cursor.advance()
    }
    guard quote == UInt8(ascii: "\"") || cursor.nextByte != quote else {
      cursor = start
      return nil
    }
    let text = cursor.text(start.offset, cursor.offset)
    cursor.advance()
    return text
  }

  /// Whether the text ends here; a single quote that is written twice is one of the text.
  private mutating func closes(
    _ quote: UInt8,
    from open: YAMLCursor,
    doubling text: inout QuotedText
  ) throws(YAMLFault) -> Bool {
    guard hasContent else { throw fault(.unclosed, at: open.position()) }
    while cursor.byte == quote {
      let isDoubled = quote == UInt8(ascii: "'") && cursor.nextByte == quote
      cursor.advance(by: isDoubled ? 2 : 1)
      guard isDoubled else { return true }
      text.append(quote)
    }
    return false
  }

  /// Reads a backslash and what it stands for.
  private mutating func readEscape(into text: inout QuotedText) throws(YAMLFault) {
    let start = cursor
    cursor.advance()
    if cursor.isAtLineEnd {
      return text.join(skipBreaks().breaks)
    }
    let letter = Unicode.Scalar(cursor.byte)
    cursor.advance()
    guard let value = escaped(letter), let scalar = Unicode.Scalar(value) else {
      throw fault(
        .escape(start.text(start.offset, cursor.offset)),
        at: start.position(upTo: cursor)
      )
    }
    guard isPrintable(scalar) else {
      throw YAMLFault(
        rule: .controlCharacter,
        message: .control(start.text(start.offset, cursor.offset)),
        position: start.position(upTo: cursor)
      )
    }
    text.append(scalar)
  }

  /// The scalar value of an escape; the cursor goes past its digits.
  private mutating func escaped(_ letter: Unicode.Scalar) -> UInt32? {
    switch letter {
    case "0": 0
    case "a": 7
    case "b": 8
    case "t", "\t": 9
    case "n": 10
    case "v": 11
    case "f": 12
    case "r": 13
    case "e": 27
    case " ", "\"", "/", "\\": letter.value
    case "N": 0x85
    case "_": 0xA0
    case "L": 0x2028
    case "P": 0x2029
    case "x": hexadecimal(2)
    case "u": hexadecimal(4)
    case "U": hexadecimal(8)
    default: nil
    }
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = Character(Unicode.Scalar(cursor.byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }
}

extension UInt8 {
  /// Whether it may stand in the keys that files here have: a letter, a digit, `_` or `-`.
  fileprivate var isPartOfPlainKey: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}

/// The bytes of a quoted text while it is read.
private struct QuotedText {
  private var bytes: [UInt8] = []

  /// How many bytes a line break does not take back: all up to the last that is no blank.
  private var solid = 0

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if !byte.isBlank { solid = bytes.count }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    solid = bytes.count
  }

  /// Ends a line: the blanks before it go, and one break is a space.
  mutating func fold(_ breaks: Int) {
    bytes.removeLast(bytes.count - solid)
    bytes.append(contentsOf: YAMLReader.folded(breaks).utf8)
    solid = bytes.count
  }

  /// Ends a line whose break was escaped: the blanks before it stay, and the break is nothing.
  mutating func join(_ breaks: Int) {
    bytes.append(contentsOf: repeatElement(.newline, count: max(breaks - 1, 0)))
    solid = bytes.count
  }
}

extension Message {
  fileprivate static let unclosed: Message = "the quote is never closed"

  fileprivate static func escape(_ written: String) -> Message {
    "'\(written)' is no escape; write '\\\\' for a backslash, or use single quotes"
  }

  fileprivate static func control(_ written: String) -> Message {
    "'\(written)' stands for a control character"
  }
}
