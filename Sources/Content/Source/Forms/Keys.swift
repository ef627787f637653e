import Reporting

/// The keys of a mapping while they are read.
///
/// A key is known by being asked for: what nobody has asked for when all is read is told as unknown.
struct Keys {
  /// What the mapping is, as a sentence names it: `a guide`.
  let owner: String

  /// Where keys are missing that are not there.
  let position: Position

  var findings: Findings
  private let pairs: [YAMLPair]
  private var asked: [String] = []

  init(_ pairs: [YAMLPair], of owner: String, at position: Position, _ findings: Findings) {
    self.pairs = pairs
    self.owner = owner
    self.position = position
    self.findings = findings
  }

  /// Whether a key was written, with or without a value; it counts as asked for.
  mutating func has(_ key: String) -> Bool {
    if asked.last != key { asked.append(key) }
    return pairs.contains { $0.key == key }
  }

  /// The value of a key, nil if it is not there; a key without a value is told.
  mutating func value(_ key: String) -> YAMLNode? {
    if asked.last != key { asked.append(key) }
    guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
    guard !pair.value.isEmpty else {
      findings.add(.missingValue, .noValue(of: key), at: pair.keyPosition, suggestion: .value)
      return nil
    }
    return pair.value
  }

  /// Tells that a key is missing.
  mutating func addMissing(_ key: String) {
    findings.add(.missingKey, .missing(key, owner), at: position)
  }

  /// Tells of the keys that nobody has asked for, and gives back what was found.
  consuming func finished() -> Findings {
    for pair in pairs where !asked.contains(pair.key) {
      findings.add(
        .unknownKey,
        .unknown(pair.key, owner),
        at: pair.keyPosition,
        suggestion: .nearest(to: pair.key, among: asked) ?? .keys(asked)
      )
    }
    return findings
  }
}

extension Suggestion {
  fileprivate static let value = Suggestion("write a value, or remove the key")

  fileprivate static func keys(_ names: [String]) -> Suggestion {
    Suggestion("the keys are \(names.joined(separator: ", "))")
  }
}

extension Message {
  fileprivate static func noValue(of key: String) -> Message {
    "'\(key)' has no value"
  }

  fileprivate static func missing(_ key: String, _ owner: String) -> Message {
    "\(owner) needs '\(key)'"
  }

  fileprivate static func unknown(_ key: String, _ owner: String) -> Message {
    "\(owner) has no key '\(key)'"
  }
}
