import Reporting

extension Form where Value: Identifier {
  /// The id of a thing that is described elsewhere.
  static var id: Form {
    Form { text, position, findings in
      findings.expectID(text, at: position) ? Value(text) : nil
    }
  }

  /// The id of a thing that is described here.
  static var newID: Form {
    Form { text, position, findings in
      guard findings.expectID(text, at: position),
        findings.expectUnreserved(text, at: position)
      else { return nil }
      return Value(text)
    }
  }
}

extension Findings {
  fileprivate mutating func expectID(_ text: String, at position: Position) -> Bool {
    if isIdentifier(text) { return true }
    let suggestion = identifier(from: text).map(Suggestion.write)
    add(.invalidID, .invalidID(text), at: position, suggestion: suggestion ?? .idShape)
    return false
  }

  /// Tells if an id is a name of the fact language.
  mutating func expectUnreserved(_ id: String, at position: Position) -> Bool {
    guard FactLanguage.names.contains(id) else { return true }
    add(.reservedID, .reserved(id), at: position)
    return false
  }
}

/// The id that a text was most likely meant to be, or nil if no letter of it can stand in one.
func identifier(from text: String) -> String? {
  // What text programs put between words, or between nothing, is not seen.
  let visible = text.unicodeScalars.map { $0 == "\u{A0}" ? " " : String($0) }
    .filter { !["\u{200B}", "\u{FEFF}", "\u{AD}"].contains($0) }.joined()
  var id: [UInt8] = []
  for byte in visible.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      id.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): id.append(byte | 0x20)
    case 0x80...: return nil
    default: if id.last != UInt8(ascii: "-"), !id.isEmpty { id.append(UInt8(ascii: "-")) }
    }
  }
  if id.last == UInt8(ascii: "-") { id.removeLast() }
  let text = String(decoding: id, as: UTF8.self)
  return isIdentifier(text) ? text : nil
}

extension Suggestion {
  static let idShape = Suggestion(
    "an id has at most 64 characters: a-z, 0-9 and single hyphens between them"
  )
}

extension Message {
  fileprivate static func invalidID(_ text: String) -> Message {
    "'\(text)' is not an id"
  }

  fileprivate static func reserved(_ id: String) -> Message {
    "'\(id)' cannot be an id: it is a word by which facts are asked for"
  }
}
