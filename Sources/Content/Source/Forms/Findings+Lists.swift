import Reporting

extension Findings {
  /// Tells of texts that stand in a list before, be it with other capitals, and leaves them out.
  mutating func distinct(_ items: [YAMLNode]) -> [YAMLNode] {
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

extension Message {
  fileprivate static let first: Message = "it stands here before"

  fileprivate static func repeatedLabel(_ label: String) -> Message {
    "the label '\(label)' stands here a second time"
  }

  fileprivate static func repeated(_ text: String) -> Message {
    "'\(text)' stands in this list a second time"
  }
}
