/// A number that stands for some bytes, the same on every machine and in every run.
///
/// It tells changed files from unchanged ones and names assets; it is no proof against an
/// adversary. The bytes, with 1 to 32 zeros to fill a block of 32, are little-endian words of
/// eight, dealt to four lanes in turn. A lane takes a word by exclusive or, is multiplied with its
/// own odd constant to 128 bits, and keeps the halves' exclusive or. The lanes are then folded into
/// the length in the same way.
package struct ContentHash: Hashable, Sendable {
  /// The number.
  package let value: UInt64

  /// The hash that has this number.
  package init(value: UInt64) {
    self.value = value
  }

  /// The hash of some bytes.
  package init(of bytes: [UInt8]) {
    value = number(standingFor: bytes.span.bytes)
  }

  /// The hash of a text's UTF-8 bytes.
  package init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// The number in 16 lower-case hexadecimal digits.
  package var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

private typealias Lanes = (UInt64, UInt64, UInt64, UInt64)

/// The fractions of the square roots of 2, 3, 5 and 7, made odd.
private let seeds: Lanes = (
  0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1
)

private func number(standingFor bytes: RawSpan) -> UInt64 {
  let seeds = seeds
  var lanes = seeds
  var offset = 0
  while offset + 32 <= bytes.byteCount {
    lanes.0 = folded(lanes.0 ^ word(of: bytes, at: offset), seeds.0)
    lanes.1 = folded(lanes.1 ^ word(of: bytes, at: offset + 8), seeds.1)
    lanes.2 = folded(lanes.2 ^ word(of: bytes, at: offset + 16), seeds.2)
    lanes.3 = folded(lanes.3 ^ word(of: bytes, at: offset + 24), seeds.3)
    offset += 32
  }
  lanes.0 = folded(lanes.0 ^ padded(bytes, from: offset), seeds.0)
  lanes.1 = folded(lanes.1 ^ padded(bytes, from: offset + 8), seeds.1)
  lanes.2 = folded(lanes.2 ^ padded(bytes, from: offset + 16), seeds.2)
  lanes.3 = folded(lanes.3 ^ padded(bytes, from: offset + 24), seeds.3)
  return merged(lanes, length: bytes.byteCount, seeds)
}

private func merged(_ lanes: Lanes, length: Int, _ seeds: Lanes) -> UInt64 {
  var result = folded(UInt64(length) ^ seeds.3, seeds.0)
  result = folded(result ^ lanes.0, seeds.1)
  result = folded(result ^ lanes.1, seeds.2)
  result = folded(result ^ lanes.2, seeds.3)
  return folded(result ^ lanes.3, seeds.0)
}

private func folded(_ value: UInt64, _ factor: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: factor)
  return product.high ^ product.low
}

private func word(of bytes: RawSpan, at offset: Int) -> UInt64 {
  UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

/// Up to eight bytes from the offset, as a word; zero past the end.
private func padded(_ bytes: RawSpan, from offset: Int) -> UInt64 {
  var word: UInt64 = 0
  var shift: UInt64 = 0
  for position in offset..<max(offset, min(offset + 8, bytes.byteCount)) {
    word |= UInt64(bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)) << shift
    shift += 8
  }
  return word
}
