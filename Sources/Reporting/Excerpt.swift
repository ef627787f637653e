/// Where the printers find the lines that diagnostics point at.
package struct SourceLines: Sendable {
  private let text: @Sendable (String) -> [UInt8]?

  /// - Parameter text: The bytes of a file, by the path that locations name, or nil if there is no such file.
  package init(reading text: @escaping @Sendable (String) -> [UInt8]?) {
    self.text = text
  }

  package static let none = SourceLines { _ in nil }

  /// A line of a file without its line break, or nil if the file has no such line.
  ///
  /// A byte order mark is no part of the first line: columns do not count it either.
  func line(_ number: Int, of file: String) -> [UInt8]? {
    guard let bytes = text(file) else { return nil }
    var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : bytes.startIndex
    for _ in 1..<max(number, 1) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = bytes.index(after: end)
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let line = bytes[start..<end]
    return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// A source line as a terminal shows it, with carets under a stretch of it.
struct Excerpt {
  let line: String
  let carets: String

  private static let widest = 96

  /// - Parameters:
  ///   - bytes: The line, of any length and encoding.
  ///   - position: Which of its bytes are marked.
  init(_ bytes: [UInt8], at position: Position) {
    let start = min(position.column - 1, bytes.count)
    let end = min(start + position.length, max(bytes.count, start))
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let marked = String(decoding: bytes[start..<end], as: UTF8.self)
    let after = String(decoding: bytes[end...].prefix(400), as: UTF8.self)
    let shownBefore = Excerpt.shortened(Excerpt.visible(before), fromFront: true)
    let shownMark = Excerpt.shortened(Excerpt.visible(marked), fromFront: false)
    let room = Excerpt.widest - displayWidth(shownBefore) - displayWidth(shownMark)
    line = shownBefore + shownMark + Excerpt.fitted(Excerpt.visible(after), to: room)
    carets =
      String(repeating: " ", count: displayWidth(shownBefore))
      + String(repeating: "^", count: max(1, displayWidth(shownMark)))
  }

  /// The text without what a terminal would obey: each control character becomes its picture or a space.
  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(visibleScalar)))
  }

  /// The start of what follows the marked stretch, with a sign where the line goes on.
  private static func fitted(_ text: String, to room: Int) -> String {
    text.count > room ? text.prefix(max(room - 1, 0)) + "…" : text
  }

  private static func shortened(_ text: String, fromFront: Bool) -> String {
    let most = widest * 2 / 3
    guard text.count > most else { return text }
    return fromFront ? "…" + text.suffix(most) : text.prefix(most) + "…"
  }
}

/// The scalar as a line may show it: tabs are spaces, other controls are pictures, bidirectional overrides a mark.
func visibleScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "?"
  case 0x7F, 0x80..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: scalar
  }
}

/// How many cells of a terminal the text takes: wide scripts and emoji take two, combining marks none.
package func displayWidth(_ text: String) -> Int {
  text.reduce(0) { $0 + width(of: $1) }
}

private func width(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first else { return 0 }
  switch scalar.value {
  case 0..<0x300: return 1
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD:
    return 2
  default:
    let isMark = [.nonspacingMark, .enclosingMark, .format].contains(
      scalar.properties.generalCategory
    )
    return isMark ? 0 : 1
  }
}
