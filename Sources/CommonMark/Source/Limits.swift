import CCommonMark
import Reporting

/// The sizes that no guide meets and beyond which libcmark 0.30 takes quadratic time or space.
///
/// They are counted before parsing, in linear time.
enum Limits {
  /// How deep lists and quotes may nest: each further line visits every open one.
  static let levels = 100

  /// How many images may stand in one paragraph: each link visits every open bracket of an image.
  static let images = 500

  /// How many bytes the definitions of a file's links may come to where they are used.
  static let expansion = 256 << 20
}

extension Source {
  /// What would take too long to parse, if anything.
  func excess() -> Diagnostic? {
    excessOfLevels() ?? excessOfImages() ?? excessOfDefinitions()
  }

  private func excessOfLevels() -> Diagnostic? {
    // Most lines begin with a letter, and no marker does.
    for number in lineNumbers where !beginsWithLetter(number) {
      let line = line(number)
      guard levels(ofLine: line) > Limits.levels else { continue }
      return tooDeep(.tooManyLevels(Limits.levels), at: line.lowerBound)
    }
    return nil
  }

  /// An upper bound of the containers that a line stands in: one for each marker, one for two
  /// columns of indentation.
  private func levels(ofLine line: Range<Int>) -> Int {
    var (columns, markers, index) = (0, 0, line.lowerBound)
    while index < line.upperBound {
      if bytes[index].isBlank {
        columns += bytes[index] == UInt8(ascii: "\t") ? 4 : 1
        index += 1
      } else if let end = endOfMarker(at: index, in: line) {
        markers += 1
        index = end
      } else {
        break
      }
    }
    return markers == 0 ? 0 : markers + columns / 2
  }

  /// The index after the marker of a quote or a list item and one space, or nil if there is none.
  private func endOfMarker(at start: Int, in line: Range<Int>) -> Int? {
    let digits = bytes[start..<line.upperBound].prefix(while: \.isDigit)
    guard digits.endIndex < line.upperBound else { return nil }
    let sign = bytes[digits.endIndex]
    let end = digits.endIndex + 1
    let isSpaced = end == line.upperBound || bytes[end].isBlank
    if sign == UInt8(ascii: ">"), digits.isEmpty, !isSpaced { return end }
    guard isSpaced, sign.isOne(of: digits.isEmpty ? ">-+*" : ".)") else { return nil }
    return min(end + 1, line.upperBound)
  }

  private func excessOfImages() -> Diagnostic? {
    var (images, from, paragraphEnd) = (0, bytes.startIndex, bytes.startIndex)
    while let start = bytes.firstIndex(of: Array("![".utf8), in: from..<bytes.endIndex) {
      if start >= paragraphEnd {
        images = 0
        paragraphEnd = endOfParagraph(from: start)
      }
      images += 1
      if images > Limits.images { return tooDeep(.tooManyImages(Limits.images), at: start) }
      from = start + 2
    }
    return nil
  }

  /// A definition's text is copied to each use of it, and each use takes a bracket.
  private func excessOfDefinitions() -> Diagnostic? {
    let colon = Array("]:".utf8)
    var (from, paragraphEnd) = (bytes.startIndex, bytes.startIndex)
    var longest = from..<from
    while let start = bytes.firstIndex(of: colon, in: from..<bytes.endIndex) {
      if start >= paragraphEnd { paragraphEnd = endOfParagraph(from: start) }
      from = start + colon.count
      let end = bytes.firstIndex(of: colon, in: from..<max(from, paragraphEnd)) ?? paragraphEnd
      if end - start > longest.count { longest = start..<end }
    }
    guard longest.count > 1, longest.count * openBrackets > Limits.expansion else { return nil }
    return Diagnostic(
      .fileTooLarge,
      .tooMuchExpansion(Limits.expansion >> 20),
      at: Location(file, position(of: longest.lowerBound..<longest.lowerBound + 1))
    )
  }

  private var openBrackets: Int {
    bytes.count { $0 == UInt8(ascii: "[") }
  }

  private func endOfParagraph(from start: Int) -> Int {
    var from = start
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: from..<bytes.endIndex) {
      from = end + 1
      let rest = bytes[from...].prefix { $0.isBlank || $0 == UInt8(ascii: "\r") }
      if bytes.byte(at: rest.endIndex) == UInt8(ascii: "\n") { return rest.endIndex }
    }
    return bytes.endIndex
  }

  private func tooDeep(_ message: Message, at index: Int) -> Diagnostic {
    Diagnostic(.tooDeep, message, at: Location(file, position(of: index..<index + 1)))
  }
}

extension Message {
  fileprivate static func tooManyLevels(_ limit: Int) -> Message {
    "lists and quotes nest more than \(limit) levels deep here"
  }

  fileprivate static func tooManyImages(_ limit: Int) -> Message {
    "one paragraph holds more than \(limit) images"
  }

  fileprivate static func tooMuchExpansion(_ limit: Int) -> Message {
    "the link definition, copied to every bracket that may use it, exceeds \(limit) MB"
  }
}
