/// The bytes of an image, or of a part of it, that are read by offset and never past their end.
struct ImageBytes {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// The byte at the offset, or nil past the end.
  func byte(_ offset: Int) -> Int? {
    guard 0..<bytes.count ~= offset else { return nil }
    return Int(bytes[bytes.startIndex + offset])
  }

  /// A number of up to 4 bytes, the highest first, or nil if it is not all there.
  func bigEndian(_ length: Int, at offset: Int) -> Int? {
    part(offset, length)?.bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of up to 4 bytes, the lowest first, or nil if it is not all there.
  func littleEndian(_ length: Int, at offset: Int) -> Int? {
    part(offset, length)?.bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether the bytes at the offset are these.
  func has(_ expected: [UInt8], at offset: Int = 0) -> Bool {
    part(offset, expected.count)?.bytes.elementsEqual(expected) ?? false
  }

  /// Whether the bytes at the offset are the text's.
  func has(_ expected: StaticString, at offset: Int = 0) -> Bool {
    has(Array(expected.description.utf8), at: offset)
  }

  /// The part of the length at the offset, or nil if it is not all there.
  func part(_ offset: Int, _ length: Int) -> ImageBytes? {
    guard 0...bytes.count ~= offset, 0...(bytes.count - offset) ~= length else { return nil }
    let start = bytes.startIndex + offset
    return ImageBytes(bytes[start..<start + length])
  }

  /// All from the offset on but no more than the length; nothing past the end.
  func rest(from offset: Int, upTo length: Int = .max) -> ImageBytes {
    ImageBytes(bytes.dropFirst(offset).prefix(length))
  }

  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
