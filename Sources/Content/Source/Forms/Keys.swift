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

  /// Which of the pairs were asked for.
  private var isKnown: [Bool]

  private var asked: [String] = []
  private var missing: [String] = []

  init(_ pairs: [YAMLPair], of owner: String, at position: Position, _ findings: Findings) {
    self.pairs = pairs
    self.owner = owner
    self.position = position
    self.findings = findings
    isKnown = Array(repeating: false, count: pairs.count)
    asked.reserveCapacity(Keys.most)
  }

  /// How many keys a guide may have, which has more than anything else.
  private static let most = 32

  /// The keys that were written, known or not.
  var written: [String] { pairs.map(\.key) }

  /// Whether a key was written, with or without a value; it counts as asked for.
  mutating func has(_ key: String) -> Bool { index(of: key) != nil }

  private mutating func index(of key: String) -> Int? {
    if asked.last != key { asked.append(key) }
    let index = pairs.firstIndex { $0.key == key }
    if let index { isKnown[index] = true }
    return index
  }

  /// The value of a key, nil if it is not there; a key without a value is told.
  mutating func value(_ key: String) -> YAMLNode? {
    guard let pair = index(of: key).map({ pairs[$0] }) else { return nil }
    guard !pair.value.isEmpty else {
      findings.add(.missingValue, .noValue(of: key), at: pair.keyPosition, suggestion: .value)
      return nil
    }
    return pair.value
  }

  /// Notes that a key is missing.
  mutating func addMissing(_ key: String) {
    missing.append(key)
  }

  /// Tells of the keys that nobody has asked for and of those that are missing, and gives back what was found.
  ///
  /// A missing key that an unknown one was most likely meant to be is told there alone.
  consuming func finished() -> Findings {
    guard isKnown.contains(false) || !missing.isEmpty else { return findings }
    let names = asked + missing
    var proposals = Proposals()
    for (pair, isKnown) in zip(pairs, isKnown) where !isKnown {
      let suggestion = proposals.next {
        let meant = nearest(to: pair.key, among: missing) ?? nearest(to: pair.key, among: names)
        missing.removeAll { $0 == meant }
        return meant.map(Suggestion.question) ?? .keys(asked)
      }
      let message = Message.unknown(pair.key, owner)
      findings.add(.unknownKey, message, at: pair.keyPosition, suggestion: suggestion)
    }
    for key in missing { findings.add(.missingKey, .missing(key, owner), at: position) }
    return findings
  }
}

extension Suggestion {
  fileprivate static let value = Suggestion("write a value, or remove the key")

  /// A name that was most likely meant.
  static func question(_ name: String) -> Suggestion {
    Suggestion("did you mean '\(name)'?", replacement: name)
  }

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
