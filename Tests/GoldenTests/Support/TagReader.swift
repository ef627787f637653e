/// Reads HTML as our templates write it: quoted attributes, no comments, no tags that are left open.
struct TagReader {
  enum Token: Equatable {
    case opening(String, [String: String])
    case closing(String)
    case text(String)
    case flaw(String)
  }

  private var rest: Substring.UnicodeScalarView
  private var raw: String?

  init(_ text: String) {
    rest = text[...].unicodeScalars
  }

  mutating func next() -> Token? {
    if let raw { return rawText(of: raw) }
    guard let first = rest.first else { return nil }
    guard first == "<" else { return .text(unescaped(take { $0 != "<" })) }
    rest.removeFirst()
    if rest.first == "!" { return doctype() }
    guard rest.first == "/" else { return opening() }
    rest.removeFirst()
    let name = take { $0 != ">" }
    if rest.popFirst() == nil { return .flaw("</\(name) has no end") }
    return .closing(name)
  }

  private mutating func doctype() -> Token {
    let words = take { $0 != ">" }
    _ = rest.popFirst()
    return words == "!doctype html" ? .text("") : .flaw("<\(words)> does not belong here")
  }

  private mutating func opening() -> Token {
    let name = take { !" >/\n".unicodeScalars.contains($0) }
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
      return .flaw("'<\(name)' is no tag")
    }
    var attributes: [String: String] = [:]
    while true {
      _ = take { " /\n".unicodeScalars.contains($0) }
      guard let next = rest.first else { return .flaw("<\(name) has no end") }
      if next == ">" { break }
      let key = take { !"= >\n".unicodeScalars.contains($0) }
      if attributes[key] != nil { return .flaw("<\(name)> says \(key) twice") }
      guard let value = value() else { return .flaw("<\(name)> has an unquoted \(key)") }
      attributes[key] = value
    }
    rest.removeFirst()
    if name == "script" || name == "style" { raw = name }
    return .opening(name, attributes)
  }

  /// The value of the attribute whose name was just read: empty for one that stands alone, nil without quotes.
  private mutating func value() -> String? {
    guard rest.first == "=" else { return "" }
    rest.removeFirst()
    guard rest.popFirst() == "\"" else { return nil }
    let value = take { $0 != "\"" }
    return rest.popFirst() == nil ? nil : unescaped(value)
  }

  private mutating func rawText(of name: String) -> Token {
    var text = ""
    while !rest.isEmpty, !String(rest).hasPrefix("</\(name)>") {
      rest.popFirst().map { text.unicodeScalars.append($0) }
      text += take { $0 != "<" }
    }
    raw = nil
    return .text(text)
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(part)
  }
}

/// The text with its references replaced by what they stand for.
private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let references = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
  return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
}
