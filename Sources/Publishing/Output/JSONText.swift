/// A JSON value that is written part by part, and may stand in a `<script>` element.
///
/// `<`, `>`, `&` and the line ends that JavaScript alone knows are written as escapes: no text can
/// end the script, begin a comment in it, or break it.
struct JSONText: Sendable {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  private var needsComma = false

  /// - Parameter size: How many bytes there is room for from the start.
  init(room size: Int = 0) {
    bytes.reserveCapacity(size)
  }

  /// Ends the text with a line feed.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds an object, whose members the body adds.
  mutating func object(_ body: (inout JSONText) -> Void) {
    nest("{", "}", body)
  }

  /// Adds an array, whose values the body adds.
  mutating func array(_ body: (inout JSONText) -> Void) {
    nest("[", "]", body)
  }

  /// Adds a text.
  mutating func value(_ text: String) {
    startValue()
    append(quoting: text)
  }

  /// Adds a whole number.
  mutating func value(_ number: Int) {
    value(number: String(number))
  }

  /// Adds `true` or `false`.
  mutating func value(_ isTrue: Bool) {
    value(number: isTrue ? "true" : "false")
  }

  /// Adds a number in the digits that it is given in, such as `47.80`.
  mutating func value(number digits: String) {
    startValue()
    append(plain: digits)
  }
}

extension JSONText {
  /// Adds a text under a name, or nothing if there is none.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  /// Adds a text in UTF-8 under a name.
  mutating func member(_ name: String, utf8 text: [UInt8]) {
    key(name)
    startValue()
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a whole number under a name.
  mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Adds `true` or `false` under a name.
  mutating func member(_ name: String, _ isTrue: Bool) {
    key(name)
    value(isTrue)
  }

  /// Adds a number in the digits that it is given in, or nothing if there is none.
  mutating func member(_ name: String, number digits: String?) {
    guard let digits else { return }
    key(name)
    value(number: digits)
  }

  /// Adds an object under a name.
  mutating func member(_ name: String, object body: (inout JSONText) -> Void) {
    key(name)
    object(body)
  }

  /// Adds an array under a name.
  mutating func member(_ name: String, array body: (inout JSONText) -> Void) {
    key(name)
    array(body)
  }

  /// Adds a finished value under a name.
  mutating func member(_ name: String, json: [UInt8]) {
    key(name)
    startValue()
    bytes.append(contentsOf: json)
  }

  /// Begins a member, whose name is one of the program's own or an id: nothing in it wants an escape.
  private mutating func key(_ name: String) {
    startValue()
    bytes.append(UInt8(ascii: "\""))
    append(plain: name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }
}

extension JSONText {
  private mutating func nest(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONText) -> Void
  ) {
    startValue()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func startValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(plain text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func append(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    guard let odd = utf8.firstIndex(where: JSONText.isOdd) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(contentsOf: utf8[..<odd])
    append(oddly: Array(utf8[odd...]))
  }

  /// Adds a text in which something may not stand as it is.
  private mutating func append(oddly text: [UInt8]) {
    var rest = text[...]
    while let odd = rest.firstIndex(where: JSONText.isOdd) {
      bytes.append(contentsOf: rest[..<odd])
      rest = rest[odd...]
      if let lineEnd = JSONText.lineEnd(rest) {
        bytes.append(contentsOf: lineEnd.utf8)
        rest = rest.dropFirst(3)
      } else if let byte = rest.popFirst() {
        append(odd: byte)
      }
    }
    bytes.append(contentsOf: rest)
  }

  private mutating func append(odd byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    case UInt8(ascii: "\r"): bytes += "\\r".utf8
    case UInt8(ascii: "\t"): bytes += "\\t".utf8
    case 0xE2: bytes.append(byte)
    default: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
    }
  }

  /// Whether the byte may be the first of something that is not written as it is.
  private static func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "&"), 0x7F, 0xE2: true
    default: byte < 0x20
    }
  }

  /// The escape for U+2028 or U+2029, if the bytes begin with one of them.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.starts(with: [0xE2, 0x80, 0xA8]) { return "\\u2028" }
    return bytes.starts(with: [0xE2, 0x80, 0xA9]) ? "\\u2029" : nil
  }
}
