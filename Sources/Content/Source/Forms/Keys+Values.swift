import Reporting

extension Keys {
  /// The value of a key that may be left out; nil too where it is wrong, which is told.
  mutating func optional<Value>(_ key: String, _ form: Form<Value>) -> Value? {
    guard let node = value(key) else { return nil }
    return findings.scalar(node, form)
  }

  /// The value of a key that must be there; nil where it is missing or wrong, which is told.
  mutating func required<Value>(_ key: String, _ form: Form<Value>) -> Value? {
    guard has(key) else {
      addMissing(key)
      return nil
    }
    return optional(key, form)
  }

  /// The items of a list of texts, without those that are wrong or stand there twice; empty if the key is not there.
  mutating func list<Value>(_ key: String, of form: Form<Value>) -> [Value] {
    let items = items(key)
    return findings.distinct(items).compactMap { findings.scalar($0, form) }
  }

  /// The items of a list of mappings, without those that are wrong; empty if the key is not there.
  ///
  /// What an item is, is said as a sentence names it: `a level`.
  mutating func list<Value>(
    _ key: String,
    of owner: String,
    _ read: (inout Keys) -> Value?
  ) -> [Value] {
    items(key).compactMap { findings.mapping($0, of: owner, read) }
  }

  /// The nodes of a list, none if the key is not there.
  mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = value(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    findings.addWrongKind(node, expected: "a list")
    return []
  }

  /// The value of a key that is a mapping of known keys.
  ///
  /// What it is, is said as a sentence names it: `the comparison settings`.
  mutating func mapping<Value>(
    _ key: String,
    of owner: String,
    _ read: (inout Keys) -> Value?
  ) -> Value? {
    guard let node = value(key) else { return nil }
    return findings.mapping(node, of: owner, read)
  }

  /// The pairs of a key that is a mapping of free keys; empty if the key is not there.
  mutating func pairs(_ key: String) -> [YAMLPair] {
    guard let node = value(key) else { return [] }
    if case .mapping(let pairs) = node.content { return pairs }
    findings.addWrongKind(node, expected: "keys with values")
    return []
  }
}

extension Findings {
  /// Reads a text of some form.
  mutating func scalar<Value>(_ node: YAMLNode, _ form: Form<Value>) -> Value? {
    guard case .scalar(let written, _) = node.content else {
      addWrongKind(node, expected: "a text")
      return nil
    }
    let text = trimmed(written)
    guard !node.isEmpty, !text.isEmpty else {
      add(.missingValue, .empty, at: node.position)
      return nil
    }
    return form.read(text, node.position, &self)
  }

  /// Reads a mapping of known keys.
  mutating func mapping<Value>(
    _ node: YAMLNode,
    of owner: String,
    _ read: (inout Keys) -> Value?
  ) -> Value? {
    guard case .mapping(let pairs) = node.content else {
      addWrongKind(node, expected: "keys with values")
      return nil
    }
    var keys = Keys(pairs, of: owner, at: node.position, self)
    let value = read(&keys)
    self = keys.finished()
    return value
  }

  /// Tells that something stands where another kind of value is expected.
  mutating func addWrongKind(_ node: YAMLNode, expected: String) {
    guard !node.isEmpty else { return add(.missingValue, .empty, at: node.position) }
    var suggestion: Suggestion?
    let found: String
    switch node.content {
    case .scalar(let text, let isPlain):
      found = "a text"
      if expected == "a list", !text.utf8.contains(.newline) {
        suggestion = .list(of: text, isPlain: isPlain)
      }
    case .sequence: found = "a list"
    case .mapping: found = "keys with values"
    }
    add(.wrongKind, .wrongKind(found, expected), at: node.position, suggestion: suggestion)
  }
}

/// The text without the blanks and line breaks around it.
private func trimmed(_ text: String) -> String {
  let isBlank: (UInt8) -> Bool = { $0.isBlank || $0 == .newline }
  guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last)
  else {
    return text
  }
  let start = text.utf8.drop(while: isBlank)
  guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
  return String(Substring(start[...end]))
}

extension Suggestion {
  fileprivate static func list(of text: String, isPlain: Bool) -> Suggestion {
    if isPlain, text == "none" { return .write("[]") }
    let list = isPlain ? "[\(text)]" : "[\"\(text)\"]"
    let isSure = isPlain && !text.utf8.contains { $0.isFlowIndicator && $0 != UInt8(ascii: ",") }
    return Suggestion("write a list: \(list)", replacement: isSure ? list : nil)
  }
}

extension Message {
  fileprivate static let empty: Message = "the value is empty"

  fileprivate static func wrongKind(_ found: String, _ expected: String) -> Message {
    "expected \(expected), found \(found)"
  }
}
