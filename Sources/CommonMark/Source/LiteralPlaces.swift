/// Where the text of a code or HTML block stands in the source, asked for from its beginning on.
///
/// The text is the block's lines without the marks of quotes and lists before them, so that its
/// lines end as those of the source do.
struct LiteralPlaces {
  private let literal: ArraySlice<UInt8>
  private var number: Int
  private var line: Range<Int>

  /// - Parameters:
  ///   - literal: The text of the block.
  ///   - firstLine: The number of the line at which the text begins.
  init(of literal: ArraySlice<UInt8>, from firstLine: Int) {
    self.literal = literal
    number = firstLine
    line = literal.line(from: literal.startIndex)
  }

  /// Where a stretch of the text stands; it begins at or after those asked for before.
  mutating func place(of range: Range<Int>, in source: borrowing Source) -> Range<Int> {
    while range.lowerBound > line.upperBound, line.upperBound < literal.endIndex {
      line = literal.line(from: line.upperBound + 1)
      number += 1
    }
    let place = source.line(number)
    let hidden = max(place.count - literal[line].trimmingCarriageReturn.count, 0)
    let start = min(
      place.lowerBound + hidden + range.lowerBound - line.lowerBound,
      place.upperBound
    )
    return start..<max(start, min(start + range.count, place.upperBound))
  }
}

extension ArraySlice<UInt8> {
  /// The line that begins at an index, without its line feed.
  func line(from start: Int) -> Range<Int> {
    start..<(firstIndex(of: UInt8(ascii: "\n"), in: start..<endIndex) ?? endIndex)
  }

  fileprivate var trimmingCarriageReturn: ArraySlice<UInt8> {
    last == UInt8(ascii: "\r") ? dropLast() : self
  }
}
