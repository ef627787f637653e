import Reporting

extension Keys {
  /// A number inside a mapping that holds nothing else.
  mutating func number(_ key: String, in owner: String, _ range: ClosedRange<Int>) -> Int? {
    mapping(owner, of: "'\(owner)'") { $0.optional(key, .whole(range)) }
  }

  /// The rungs of the ladder: ids, or ids with names.
  mutating func levels() -> [Level] {
    guard has("levels") else { return Settings.defaultLevels }
    var places: [LevelID: Position] = [:]
    return items("levels").compactMap { node in
      guard let level = findings.level(node) else { return nil }
      if let first = places.updateValue(node.position, forKey: level.id) {
        findings.add(
          .repeatedID,
          .repeatedLevel(level.id),
          at: node.position,
          notes: [(.firstLevel, first)]
        )
        return nil
      }
      return level
    }
  }

  /// The families by id; nil where there are none, or not all could be read, so that a guide may name any.
  mutating func families() -> [Family]? {
    guard has("families") else { return nil }
    let errors = findings.errors
    let families = pairs("families").compactMap { pair -> Family? in
      let id = Form<FamilyID>.newID.read(pair.key, pair.keyPosition, &findings)
      let name = findings.scalar(pair.value, .text)
      guard let id, let name else { return nil }
      return Family(id: id, name: name)
    }
    return findings.errors == errors ? families : nil
  }

  /// The layouts of sections: the defaults, and what the site says of its own or otherwise.
  mutating func sections() -> [String: SectionLayout] {
    pairs("sections").reduce(into: Settings.defaultSections) { sections, pair in
      let layout = findings.scalar(pair.value, Form<SectionLayout>.choice)
      if let layout { sections[pair.key] = layout }
    }
  }

  mutating func rules() -> [Rule: Severities.Choice] {
    pairs("rules").reduce(into: [:]) { rules, pair in
      let choice = findings.scalar(pair.value, Form<Severities.Choice>.choice)
      guard let rule = findings.rule(pair), let choice else { return }
      if rule.isFixed, choice != .error {
        findings.add(.unknownValue, .fixedRule(rule), at: pair.value.position)
      } else {
        rules[rule] = choice
      }
    }
  }

  mutating func labels() -> [String: Located<String>] {
    pairs("labels").reduce(into: [:]) { labels, pair in
      let place = Location(findings.file, pair.keyPosition)
      labels[pair.key] = findings.scalar(pair.value, .text).map { Located($0, at: place) }
    }
  }
}

extension Findings {
  fileprivate mutating func level(_ node: YAMLNode) -> Level? {
    guard case .mapping = node.content else {
      return scalar(node, Form<LevelID>.newID).map { Level(id: $0, name: capitalized($0.text)) }
    }
    return mapping(node, of: "a level") { keys in
      let id = keys.required("id", Form<LevelID>.newID)
      let name = keys.optional("name", .text)
      return id.map { Level(id: $0, name: name ?? capitalized($0.text)) }
    }
  }

  fileprivate mutating func rule(_ pair: YAMLPair) -> Rule? {
    if let rule = Rule(rawValue: pair.key) { return rule }
    let names = Rule.allCases.filter { !$0.isFixed }.map(\.rawValue)
    add(
      .unknownKey,
      .unknownRule(pair.key),
      at: pair.keyPosition,
      suggestion: .nearest(to: pair.key, among: names)
    )
    return nil
  }
}

extension Form<String> {
  /// A language tag such as `en-US`.
  static var language: Form {
    Form { text, position, findings in
      if isLanguageTag(text) { return text }
      let meant = text.split(separator: "_").joined(separator: "-")
      findings.add(
        .unknownValue,
        .noLanguage(text),
        at: position,
        suggestion: isLanguageTag(meant) ? .write(meant) : .languageShape
      )
      return nil
    }
  }
}

private func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let language = parts.first, (2...3).contains(language.utf8.count),
    language.utf8.allSatisfy(\.isLetter)
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
  }
}

extension Suggestion {
  fileprivate static let languageShape = Suggestion("write a language tag, such as en-US or de")
}

extension Message {
  fileprivate static let firstLevel: Message = "it is first listed here"

  fileprivate static func repeatedLevel(_ id: LevelID) -> Message {
    "the level '\(id)' is listed twice"
  }

  fileprivate static func fixedRule(_ rule: Rule) -> Message {
    "'\(rule.rawValue)' is always an error: a page could not be made, or would be wrong"
  }

  fileprivate static func unknownRule(_ name: String) -> Message {
    "there is no rule '\(name)'"
  }

  fileprivate static func noLanguage(_ text: String) -> Message {
    "'\(text)' is not a language tag"
  }
}
