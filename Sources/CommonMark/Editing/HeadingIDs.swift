import Reporting

/// The ids of an article's headings, each given once.
struct HeadingIDs {
  private var positions: [String: Position] = [:]
  private var numbers: [String: Int] = [:]

  /// What templates begin their own ids with.
  static let reserved = "gp-"

  /// Takes an id for a heading; returns where the heading stands that has it already.
  mutating func claim(_ id: String, at position: Position) -> Position? {
    if let earlier = positions[id] { return earlier }
    positions[id] = position
    return nil
  }

  /// An id that no heading has, made from a title.
  mutating func claim(for title: String, at position: Position) -> String {
    let base = HeadingIDs.base(of: title)
    var id = base
    while claim(id, at: position) != nil {
      let number = numbers[base, default: 1] + 1
      numbers[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }

  /// The letters and digits of a title in lower case, with a `-` for each run of other signs.
  static func id(from title: String) -> String {
    var id: [UInt8] = []
    var isGap = true
    for scalar in title.unicodeScalars {
      let isWord = scalar.isLetterOrDigit || !isGap && scalar.isMarkOnLetter
      if isWord, isGap, !id.isEmpty { id.append(UInt8(ascii: "-")) }
      if isWord { id.append(lowerCase: scalar) }
      isGap = !isWord
    }
    return String(decoding: id, as: UTF8.self)
  }

  private static func base(of title: String) -> String {
    let id = id(from: title)
    if id.isEmpty { return "section" }
    return id.hasPrefix(reserved) ? "section-\(id)" : id
  }
}

extension [UInt8] {
  fileprivate mutating func append(lowerCase scalar: Unicode.Scalar) {
    guard scalar.isASCII else {
      append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      return
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether it belongs to the letter before it; what only turns a sign into an emoji does not.
  fileprivate var isMarkOnLetter: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: !(0xFE00...0xFE0F).contains(value)
    default: false
    }
  }
}
