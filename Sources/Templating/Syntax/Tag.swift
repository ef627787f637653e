/// One tag as it stands in the source, braces and all.
struct Tag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case comment, delimiters
    case name, raw
    case section, inverted, close
    case partial, parent, block
  }

  let kind: Kind
  let range: Range<Int>
  let name: Name
}

extension Tag.Kind {
  init(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    default: self = .name
    }
  }

  /// Whether a tag of this kind disappears with its line if it is alone there.
  var canStandAlone: Bool {
    switch self {
    case .name, .raw: false
    default: true
    }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Any of HTML's white space.
  var isSpace: Bool { isBlank || self == .newline || self == 0x0D || self == 0x0C }

  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The lower-case letter, where it is a letter of ASCII.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
