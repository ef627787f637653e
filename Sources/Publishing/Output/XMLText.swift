/// An XML document that is written element by element, and is well-formed whatever the texts hold.
///
/// Characters that XML has no way to say are left out. `&` and `<` are written as numbers, as the
/// RSS profile advises, for readers that take text for markup.
struct XMLText: Sendable {
  /// Names and values of attributes, in order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// The document, from its declaration to what was added last.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Adds an element that holds a text, on a line of its own.
  mutating func element(_ name: StaticString, _ text: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    append(text)
    close(name)
  }

  /// Adds an element that holds a text, which is repaired where it is no UTF-8.
  mutating func element(_ name: StaticString, _ text: [UInt8]) {
    element(name, String(decoding: text, as: UTF8.self))
  }

  /// Adds an element without content.
  mutating func emptyElement(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes, end: "/>\n")
  }

  /// Adds an element that holds others.
  mutating func element(
    _ name: StaticString,
    _ attributes: Attributes = [:],
    holding content: (inout XMLText) -> Void
  ) {
    open(name, attributes, end: ">\n")
    content(&self)
    close(name)
  }
}

extension XMLText {
  private mutating func open(
    _ name: StaticString,
    _ attributes: Attributes,
    end: StaticString = ">"
  ) {
    tag(name, attributes, end: end)
  }

  private mutating func tag(_ name: StaticString, _ attributes: Attributes, end: StaticString) {
    markup("<")
    markup(name)
    for (name, value) in attributes {
      markup(" ")
      markup(name)
      markup("=\"")
      append(value, isAttribute: true)
      markup("\"")
    }
    markup(end)
  }

  private mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">\n")
  }

  private mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a text; in attributes quotes and breaks need escapes too.
  private mutating func append(_ text: String, isAttribute: Bool = false) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.contains(where: { XMLText.isOdd($0, inAttribute: isAttribute) }) {
        append(oddly: Array(utf8), isAttribute: isAttribute)
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  /// Adds a text in which something may not stand as it is.
  private mutating func append(oddly text: [UInt8], isAttribute: Bool) {
    var rest = text[...]
    while let odd = rest.firstIndex(where: { XMLText.isOdd($0, inAttribute: isAttribute) }) {
      bytes.append(contentsOf: rest[..<odd])
      rest = rest[odd...]
      if XMLText.isForbidden(rest) {
        rest = rest.dropFirst(3)
      } else if let byte = rest.popFirst() {
        append(odd: byte)
      }
    }
    bytes.append(contentsOf: rest)
  }

  private mutating func append(odd byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): markup("&#x26;")
    case UInt8(ascii: "<"): markup("&#x3C;")
    case UInt8(ascii: ">"): markup("&#x3E;")
    case UInt8(ascii: "\""): markup("&#x22;")
    case UInt8(ascii: "\t"): markup("&#x9;")
    case UInt8(ascii: "\n"): markup("&#xA;")
    case UInt8(ascii: "\r"): markup("&#xD;")
    case 0xEF: bytes.append(byte)
    default: break
    }
  }

  /// Whether the byte may be the first of something that is not written as it is.
  private static func isOdd(_ byte: UInt8, inAttribute isAttribute: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0xEF: true
    case UInt8(ascii: "\""), UInt8(ascii: "\t"), UInt8(ascii: "\n"): isAttribute
    default: byte < 0x20
    }
  }

  /// Whether the bytes begin with U+FFFE or U+FFFF.
  private static func isForbidden(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xEF, 0xBF, 0xBE]) || bytes.starts(with: [0xEF, 0xBF, 0xBF])
  }
}
