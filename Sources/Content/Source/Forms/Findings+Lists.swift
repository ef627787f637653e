import Reporting

extension Findings {
  /// Tells of texts that stand in a list before, be it with other capitals, and leaves them out.
  mutating func distinct(_ items: [YAMLNode]) -> [YAMLNode] {
    if items.count <= 16, !items.hasRepetition { return items }
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

extension [YAMLNode] {
  /// Whether a text stands there twice, be it with other capitals.
  fileprivate var hasRepetition: Bool {
    indices.contains { index in self[..<index].contains { $0.isSameText(as: self[index]) } }
  }
}

extension YAMLNode {
  fileprivate func isSameText(as other: YAMLNode) -> Bool {
    guard case .scalar(let text, _) = content, case .scalar(let otherText, _) = other.content,
      let first = text.utf8.first, let otherFirst = otherText.utf8.first
    else { return false }
    // What begins with different letters differs: small letters need not be made of it.
    let isASCII = (first | otherFirst) < 0x80
    if isASCII, first | 0x20 != otherFirst | 0x20 { return false }
    return text.lowercased() == otherText.lowercased()
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
