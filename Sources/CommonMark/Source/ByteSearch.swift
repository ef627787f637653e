import CCommonMark

extension UnsafeRawBufferPointer {
  /// The first index of a byte in a range of the buffer, found at memory speed.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let bytes = UnsafeRawBufferPointer(rebasing: self[range])
    guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
      return nil
    }
    return range.lowerBound + (UnsafeRawPointer(found) - base)
  }
}

extension ArraySlice<UInt8> {
  /// The first index of a byte in a range of the slice.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let start = startIndex
    return withUnsafeBytes { bytes in
      bytes.firstIndex(of: byte, in: range.lowerBound - start..<range.upperBound - start)
    }.map { $0 + start }
  }

  /// The index behind each occurrence of a byte, after the slice's first index.
  func starts(after byte: UInt8) -> [Int] {
    withUnsafeBytes { bytes in
      var starts = [startIndex]
      starts.reserveCapacity(bytes.count / 32 + 1)
      guard var next = bytes.baseAddress else { return starts }
      let end = next + bytes.count
      while let found = memchr(next, Int32(byte), end - next) {
        next = UnsafeRawPointer(found) + 1
        starts.append(endIndex - (end - next))
      }
      return starts
    }
  }

  /// Where a pattern begins in a range of the slice for the first time.
  func firstIndex(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first, pattern.count <= range.count else { return nil }
    let end = range.upperBound - pattern.count + 1
    var start = range.lowerBound
    while let found = firstIndex(of: first, in: start..<end) {
      if self[found..<found + pattern.count].elementsEqual(pattern) { return found }
      start = found + 1
    }
    return nil
  }

  /// The slice without spaces, tabs and line breaks at its ends.
  var trimmed: ArraySlice<UInt8> {
    guard let start = firstIndex(where: { !$0.isSpace }),
      let last = lastIndex(where: { !$0.isSpace })
    else { return self[startIndex..<startIndex] }
    return self[start...last]
  }

  /// The byte at an index, or nil outside of the slice.
  func byte(at index: Int) -> UInt8? {
    indices.contains(index) ? self[index] : nil
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or part of a line break.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  func isOne(of signs: StaticString) -> Bool {
    signs.withUTF8Buffer { $0.contains(self) }
  }

  /// Whether it is a letter without accents.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

/// Whether a byte stands anywhere in a block, for blocks asked about in the order of the source.
///
/// Each byte of the source is looked at once, however many blocks are asked about.
struct Landmark {
  private let byte: UInt8
  private var next = -1

  init(_ byte: UInt8) {
    self.byte = byte
  }

  mutating func occurs(in range: Range<Int>, of bytes: ArraySlice<UInt8>) -> Bool {
    if next < range.lowerBound {
      next = bytes.firstIndex(of: byte, in: range.lowerBound..<bytes.endIndex) ?? .max
    }
    return next < range.upperBound
  }
}
