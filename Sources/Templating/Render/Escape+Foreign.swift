/// The escapes of places that have rules of their own.
extension Escape {
  /// Two dashes could end a comment.
  func appendComment(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        output += "&#45;".utf8
      } else {
        Escape.text.append([byte], to: &output)
      }
    }
  }

  /// Keeps what no part of an address gives a meaning to.
  func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(bytes, but: { !$0.isUnreserved }) { position, output in
      let byte = bytes[position]
      output += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
    }
  }

  /// Keeps what can only be a part of one name or number, since anything else could begin something
  /// new.
  func appendStyle(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x2D, 0x2E, 0x5F, 0x80...:
        output.append(byte)
      default: output += [UInt8(ascii: "\\"), hexDigit(byte >> 4), hexDigit(byte & 15), 0x20]
      }
    }
  }

  func appendJSONText(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(bytes, but: \.isSpecialInJSONText) { position, output in
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output += [UInt8(ascii: "\\"), byte]
      } else {
        appendJSON(byte, at: position, of: bytes, to: &output)
      }
    }
  }

  /// Finished JSON is left as it means: what it changes can only be in texts.
  func appendJSON(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(bytes, but: { $0.isSpecialInScript && !$0.isSpace }) { position, output in
      appendJSON(bytes[position], at: position, of: bytes, to: &output)
    }
  }

  /// Appends a byte that HTML or JavaScript could take for something else as `\u....`.
  private func appendJSON(
    _ byte: UInt8,
    at position: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    switch byte {
    case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      output += "\\u00".utf8
      output += [hexDigit(byte >> 4), hexDigit(byte & 15)]
    case 0xE2 where isLineSeparator(at: position, of: bytes): output += "\\u202".utf8
    case 0x80 where isLineSeparator(at: position - 1, of: bytes): break
    case 0xA8...0xA9 where isLineSeparator(at: position - 2, of: bytes):
      output.append(byte == 0xA8 ? UInt8(ascii: "8") : UInt8(ascii: "9"))
    default: output.append(byte)
    }
  }

  /// Whether U+2028 or U+2029 starts there, which end lines in JavaScript.
  private func isLineSeparator(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    position >= 0 && position + 2 < bytes.count && bytes[position] == 0xE2
      && bytes[position + 1] == 0x80 && (bytes[position + 2] | 1) == 0xA9
  }

  private func hexDigit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
  }
}

extension UInt8 {
  /// Whether it means nothing in any part of an address.
  fileprivate var isUnreserved: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// Whether HTML or JavaScript could take it, or the sign that it is a part of, for something else.
  fileprivate var isSpecialInScript: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xE2, 0x80, 0xA8...0xA9:
      true
    default: false
    }
  }

  fileprivate var isSpecialInJSONText: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || isSpecialInScript
  }
}

extension StaticString {
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
