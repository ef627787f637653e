package import Reporting

/// What is wrong with the characters of a file that is no part of `content/`, such as a template.
package func textProblems(in bytes: [UInt8], of file: String) -> Report {
  var findings = Findings(in: file)
  _ = findings.examine(bytes)
  return findings.report
}

extension Findings {
  /// Tells of bytes that are no UTF-8 and of characters that no page may hold.
  ///
  /// Controls are those that XML forbids and DEL, U+FFFD, a carriage return alone, and a C1 control behind ASCII; one behind
  /// another letter is a sign of damage that is told, with its repair, when the text is checked.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: Whether the file is UTF-8.
  mutating func examine(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    var found = 0
    while let next = firstUnusual(in: bytes, from: offset) {
      guard let scalar = character(in: bytes, at: next) else {
        addInvalidByte(in: bytes, at: next)
        return false
      }
      offset = next + UTF8.width(scalar)
      if let message = objection(to: scalar, in: bytes, at: next), found < Findings.mostControls {
        found += 1
        let position = position(in: bytes, at: next, length: UTF8.width(scalar))
        add(.controlCharacter, message, at: position)
      }
    }
    return true
  }

  private static let mostControls = 100

  private mutating func addInvalidByte(in bytes: [UInt8], at offset: Int) {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    add(
      .invalidUTF8,
      .invalidByte(bytes[offset]),
      at: position(in: bytes, at: offset),
      suggestion: Suggestion(
        isUTF16 ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8"
      )
    )
  }

  private func objection(
    to scalar: Unicode.Scalar,
    in bytes: [UInt8],
    at offset: Int
  ) -> Message? {
    switch scalar.value {
    case 0xFFFD: .lostCharacter
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == .newline ? nil : .carriageReturn
    case 0x80..<0xA0: offset > 0 && bytes[offset - 1] >= 0x80 ? nil : .control(scalar)
    default: isPrintable(scalar) ? nil : .control(scalar)
    }
  }

  private func position(in bytes: [UInt8], at offset: Int, length: Int = 1) -> Position {
    let before = bytes[..<offset]
    let line = before.count { $0 == .newline } + 1
    let lineStart = before.lastIndex(of: .newline).map { $0 + 1 } ?? bytes.offsetBehindMark
    return Position(line: line, column: offset - lineStart + 1, length: length)
  }
}

/// Whether a page, a feed and a terminal may show the character: neither a C0 control nor one that XML forbids.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
  default: true
  }
}

/// The first byte that is neither printable ASCII nor a line feed or tab.
private func firstUnusual(in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBufferPointer { bytes in
    var offset = start
    while offset + block <= bytes.count, areUsual(bytes, from: offset) { offset += block }
    return bytes[offset...].firstIndex { unusual($0) != 0 }
  }
}

/// How many bytes are looked at together.
private let block = 64

/// Whether a block holds nothing but usual bytes.
private func areUsual(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  var found: UInt8 = 0
  // Without a branch in it, the loop becomes instructions that look at many bytes at once.
  for index in 0..<block { found |= unusual(bytes[start &+ index]) }
  return found == 0
}

/// 0 for printable ASCII, a tab and a line feed, 1 for other bytes.
private func unusual(_ byte: UInt8) -> UInt8 {
  let isPrintable: UInt8 = byte &- 0x20 < 0x5F ? 1 : 0
  let isTabOrBreak: UInt8 = byte &- 0x09 < 2 ? 1 : 0
  return 1 ^ (isPrintable | isTabOrBreak)
}

/// The character that starts at an offset, or nil if the bytes there are no UTF-8.
private func character(in bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
  var next = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
  var decoder = UTF8()
  guard case .scalarValue(let scalar) = decoder.decode(&next) else { return nil }
  return scalar
}

extension Message {
  fileprivate static let lostCharacter: Message = "U+FFFD stands where a character was lost"
  fileprivate static let carriageReturn: Message = "a carriage return stands without a line feed"

  fileprivate static func invalidByte(_ byte: UInt8) -> Message {
    "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8"
  }

  fileprivate static func control(_ scalar: Unicode.Scalar) -> Message {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "control character U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }
}
