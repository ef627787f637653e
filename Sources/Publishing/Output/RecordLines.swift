import Files

/// The lines of records and journals: a file's hash, size and time in hexadecimal, and its path.
struct RecordLines: Sendable {
  private(set) var text: [UInt8] = []

  /// No lines yet, and room for as many as given.
  init(room lines: Int) {
    text.reserveCapacity(100 * (lines + 1))
  }

  /// Begins a line with a word.
  mutating func begin(_ word: String) {
    text.append(contentsOf: word.utf8)
    text.append(UInt8(ascii: " "))
  }

  /// Adds a line of text, or the rest of one.
  mutating func append(_ line: String) {
    text.append(contentsOf: line.utf8)
    text.append(UInt8(ascii: "\n"))
  }

  /// Adds the line for a file, or the rest of one.
  mutating func append(_ path: String, _ mark: FileMark) {
    append(mark.hash.value)
    append(UInt64(truncatingIfNeeded: mark.size))
    append(UInt64(truncatingIfNeeded: mark.modified))
    append(path)
  }

  private mutating func append(_ number: UInt64) {
    let digits = max(1, 16 - number.leadingZeroBitCount / 4)
    for place in (0..<UInt64(digits)).reversed() {
      let digit = UInt8(truncatingIfNeeded: number >> (place * 4) & 0xF)
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
    text.append(UInt8(ascii: " "))
  }
}

/// Reads lines that `RecordLines` wrote, and perhaps somebody else since.
struct RecordReader {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  var isAtEnd: Bool { position == text.count }

  /// The rest of the line, which is left behind; nil if it does not end, or is no UTF-8.
  mutating func line() -> String? {
    let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    let line = String(validating: text[position..<end], as: UTF8.self)
    position = min(end + 1, text.count)
    return end == text.count ? nil : line
  }

  /// Leaves a word at the line's beginning behind, if it is this one.
  mutating func skip(_ word: String) -> Bool {
    let end = position + word.utf8.count
    guard end < text.count, text[position..<end].elementsEqual(word.utf8) else { return false }
    guard text[end] == UInt8(ascii: " ") else { return false }
    position = end + 1
    return true
  }

  /// The rest of the line as a path that is surely below a folder.
  mutating func path() -> String? {
    line().flatMap { isSafe($0) ? $0 : nil }
  }

  /// The rest of the line as the line for a file.
  mutating func file() -> (path: String, mark: FileMark)? {
    let numbers = (number(), number(), number())
    guard let path = path() else { return nil }
    guard case (let hash?, let size?, let modified?) = numbers else { return nil }
    let mark = FileMark(
      hash: ContentHash(value: hash),
      size: Int(truncatingIfNeeded: size),
      modified: Int(truncatingIfNeeded: modified)
    )
    return (path, mark)
  }

  /// The number up to a space, of 16 digits at most, and nothing else.
  private mutating func number() -> UInt64? {
    var (number, digits): (UInt64, Int) = (0, 0)
    while position < text.count, digits < 16, let digit = hexDigit(text[position]) {
      number = number << 4 | digit
      digits += 1
      position += 1
    }
    guard position < text.count, text[position] == UInt8(ascii: " "), digits > 0 else { return nil }
    position += 1
    return number
  }
}

private func hexDigit(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
  default: nil
  }
}
