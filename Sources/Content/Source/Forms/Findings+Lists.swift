import Reporting

extension Findings {
  /// Tells of texts that stand in a list before, be it with other capitals, and leaves them out.
  mutating func distinct(_ items: [YAMLNode]) -> [YAMLNode] {
    guard items.compactMap(\.lowercased).hasRepetition else { return items }
    var places: [String: Position] = [:]
    return items.filter { item in
      guard case .scalar(let text, _) = item.content, !item.isEmpty else { return true }
      guard let first = places[text.lowercased()] else {
        places[text.lowercased()] = item.position
        return true
      }
      let notes = [(message: Message.first, position: first)]
      add(.repeatedEntry, .repeated(text), at: item.position, notes: notes)
      return false
    }
  }
}

extension Findings {
  /// Tells of labels that stand there before with other capitals, and leaves them out.
  mutating func distinct(_ pairs: [YAMLPair]) -> [YAMLPair] {
    guard pairs.map({ $0.key.lowercased() }).hasRepetition else { return pairs }
    var places: [String: Position] = [:]
    return pairs.filter { pair in
      guard let first = places[pair.key.lowercased()] else {
        places[pair.key.lowercased()] = pair.keyPosition
        return true
      }
      let notes = [(message: Message.first, position: first)]
      add(.repeatedEntry, .repeatedLabel(pair.key), at: pair.keyPosition, notes: notes)
      return false
    }
  }
}

extension YAMLNode {
  /// The text in small letters, nil where there is none.
  fileprivate var lowercased: String? {
    guard case .scalar(let text, _) = content, !isEmpty else { return nil }
    return text.lowercased()
  }
}

extension [String] {
  /// Whether a text stands there twice.
  var hasRepetition: Bool {
    // Comparing a few texts is faster than hashing them.
    guard count > 16 else {
      return indices.contains { self[..<$0].contains(self[$0]) }
    }
    return Set(self).count < count
  }
}

extension Message {
  fileprivate static let first: Message = "it stands here before"

  fileprivate static func repeatedLabel(_ label: String) -> Message {
    "the label '\(label)' stands here a second time"
  }

  fileprivate static func repeated(_ text: String) -> Message {
    "'\(text)' stands in this list a second time"
  }
}
