import CCommonMark
import Reporting

/// The Markdown of a body or a value, and where its bytes stand in the file.
///
/// It is not copied, since every block asks it something.
struct Source: ~Copyable {
  let bytes: ArraySlice<UInt8>
  let file: String

  /// Where each line begins.
  private let lineStarts: [Int]

  private let firstLine: Int

  /// The one position of everything in a value, whose escapes and folds hide where its bytes really
  /// stand.
  private let fixed: Position?

  /// How many bytes stand before a value's first in its position: its quote, if it has one; nil where its bytes are not
  /// those of the file.
  private var valueOffset: Int?

  init(_ bytes: ArraySlice<UInt8>, of file: String, firstLine: Int) {
    self.bytes = bytes.withoutMarkers
    self.file = file
    self.firstLine = firstLine
    fixed = nil
    lineStarts = self.bytes.lineStarts
  }

  init(value: ArraySlice<UInt8>, of file: String, at position: Position) {
    bytes = value.withoutMarkers
    self.file = file
    firstLine = position.line
    fixed = position
    let others = position.length - value.count
    valueOffset = others == 0 || others == 2 ? others / 2 : nil
    lineStarts = []
  }
}

// MARK: - Lines

extension Source {
  /// Whether positions tell where bytes stand, and not only where the value around them does.
  var isExact: Bool { fixed == nil }

  /// The numbers of the lines, counted from 1; a value has none.
  var lineNumbers: Range<Int> { 1..<lineStarts.count + 1 }

  /// A line without its line break, counted from 1; empty past the end.
  func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number - 1) else { return bytes.endIndex..<bytes.endIndex }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.endIndex
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  func beginsWithLetter(_ number: Int) -> Bool {
    guard lineStarts.indices.contains(number - 1) else { return false }
    return bytes.byte(at: lineStarts[number - 1])?.isLetter == true
  }

  func lines(of node: Node) -> Range<Int> {
    let start = line(node.firstLine).lowerBound
    return start..<max(start, line(node.lastLine).upperBound)
  }

  func position(of range: Range<Int>) -> Position {
    if let fixed { return position(of: range, in: fixed) }
    let line = lineIndex(of: range.lowerBound)
    let start = lineStarts.indices.contains(line) ? lineStarts[line] : bytes.startIndex
    return Position(
      line: firstLine + line,
      column: range.lowerBound - start + 1,
      length: range.count
    )
  }

  private func position(of range: Range<Int>, in value: Position) -> Position {
    guard let valueOffset else { return value }
    let column = value.column + valueOffset + range.lowerBound - bytes.startIndex
    return Position(line: value.line, column: column, length: range.count)
  }

  /// The last line that begins at or before an index, counted from 0.
  private func lineIndex(of index: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}

// MARK: - Bytes

extension ArraySlice<UInt8> {
  /// The bytes as they may be parsed: what opens a marker is no text that a valid file could hold.
  fileprivate var withoutMarkers: ArraySlice<UInt8> {
    guard firstIndex(of: Marker.opening, in: indices) != nil else { return self }
    return self[...].map { $0 == Marker.opening ? UInt8(ascii: "?") : $0 }[...]
  }

  /// Where each line begins; libcmark ends a line at a line feed, a carriage return, or both.
  fileprivate var lineStarts: [Int] {
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard firstIndex(of: carriageReturn, in: indices) != nil else { return starts(after: feed) }
    return [startIndex]
      + indices.filter {
        self[$0] == feed || self[$0] == carriageReturn && byte(at: $0 + 1) != feed
      }.map { $0 + 1 }
  }
}
