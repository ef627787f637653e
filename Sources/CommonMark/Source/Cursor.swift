/// A place in a block's source that only goes forward, since what the tree holds is met in the
/// order of the source.
struct Cursor {
  private var place: Int
  private let end: Int
  private var line: Int

  /// How many bytes may be searched in vain: what is hidden by escapes over and over costs no
  /// quadratic search.
  private var patience = 1 << 16

  /// How far ahead to look.
  private static let farthest = 1 << 12

  init(in range: Range<Int>, line: Int) {
    place = range.lowerBound
    end = range.upperBound
    self.line = line
  }

  /// The byte at the place itself, for what is nowhere to be found.
  var here: Range<Int> { place..<max(place, min(place + 1, end)) }

  /// What is met next stands at least in the next line.
  mutating func passLineBreak(in source: borrowing Source) {
    line += 1
    pass(source.line(line).lowerBound)
  }

  /// The first place of a pattern that satisfies the condition; the cursor goes behind it.
  mutating func find(
    _ pattern: [UInt8],
    in source: borrowing Source,
    where isRight: (Range<Int>) -> Bool = { _ in true }
  ) -> Range<Int>? {
    guard patience > 0 else { return nil }
    let limit = max(place, min(end, place + Cursor.farthest + pattern.count))
    var from = place
    while let start = source.bytes.firstIndex(of: pattern, in: from..<limit) {
      let found = start..<start + pattern.count
      if isRight(found) {
        pass(found.upperBound)
        return found
      }
      from = start + 1
    }
    patience -= limit - place
    return nil
  }

  private mutating func pass(_ index: Int) {
    place = min(max(place, index), end)
  }
}
