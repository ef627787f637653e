/// What stands around the tags of a source on their lines.
struct Lines {
  let bytes: [UInt8]

  func startsLine(_ position: Int) -> Bool {
    position == 0 || bytes[position - 1] == .newline
  }

  /// The spaces between the start of the line and a position, or nil if something else is there.
  func indentation(before position: Int) -> Range<Int>? {
    var start = position
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return startsLine(start) ? start..<position : nil
  }

  /// Where the next line starts, or the source ends, if nothing but spaces comes before.
  func nextLine(after position: Int) -> Int? {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? end + 1 : nil
  }

  /// The spaces that a line begins with.
  func indentation(ofLineAt start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return start..<end
  }
}
