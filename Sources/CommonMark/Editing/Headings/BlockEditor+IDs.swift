import Reporting

extension BlockEditor {
  /// Takes an id such as `{#pros-and-cons}` off the end of a title.
  ///
  /// - Parameters:
  ///   - node: The heading, whose last text loses the id.
  ///   - text: The heading's text as written, which loses it too.
  /// - Returns: The id, if there is one.
  func takeID(from node: Node, text: inout ArraySlice<UInt8>) -> HeadingDraft.GivenID? {
    guard text.last == UInt8(ascii: "}"), let start = text.startOfGivenID else { return nil }
    guard let last = node.lastChild, last.kind == .text else { return nil }
    let literal = last.literal[...]
    guard literal.last == UInt8(ascii: "}"), let cut = literal.startOfGivenID else { return nil }
    last.setLiteral(Array(literal[..<cut].trimmingEnd))
    let id = text[(start + 2)...].dropLast()
    text = text[..<start].trimmingEnd
    return HeadingDraft.GivenID(
      id: String(decoding: id, as: UTF8.self),
      position: position(ofGivenID: id, in: node)
    )
  }

  /// Gives each heading its id; those that are written go before those that are made.
  mutating func settleIDs() {
    var all = HeadingIDs(for: headings.count)
    ids = headings.indices.map { claimGiven($0, in: &all) ?? "" }
    for number in ids.indices {
      if ids[number].isEmpty {
        ids[number] = all.claim(for: headings[number].slug, at: headings[number].position)
      }
      if let marker = headings[number].marker {
        inlines.markers.settle(marker, as: .id(ids[number]))
      }
    }
  }
}

extension BlockEditor {
  private func position(ofGivenID id: ArraySlice<UInt8>, in node: Node) -> Position {
    let title = inlines.source.title(ofHeading: node)
    let end = inlines.source.line(node.lastLine).upperBound
    let lines = title.lowerBound..<max(title.upperBound, end)
    let pattern = Array("{#".utf8) + id
    guard let start = inlines.source.bytes.firstIndex(of: pattern, in: lines) else {
      return inlines.source.position(of: title)
    }
    return inlines.source.position(of: start + 2..<start + pattern.count)
  }

  /// The id that is written behind a heading, unless it may not be.
  private mutating func claimGiven(_ heading: Int, in ids: inout HeadingIDs) -> String? {
    guard let given = headings[heading].given else { return nil }
    guard !given.id.isEmpty, given.slug == given.id else {
      tellOfInvalidID(given)
      return nil
    }
    guard !given.id.hasPrefix(HeadingIDs.reserved) else {
      inlines.tell(.reservedID, .reservedID(given.id), at: given.position)
      return nil
    }
    if let earlier = ids.claim(given.id, at: given.position) {
      let note = Note(.earlierID, at: Location(inlines.source.file, earlier))
      inlines.tell(.repeatedID, .repeatedID(given.id), at: given.position, notes: [note])
      return nil
    }
    return given.id
  }

  private mutating func tellOfInvalidID(_ given: HeadingDraft.GivenID) {
    let slug = given.slug
    let suggestion = slug.isEmpty ? nil : Suggestion("write '\(slug)'", replacement: slug)
    inlines.tell(.invalidID, .invalidID(given.id), at: given.position, suggestion: suggestion)
  }
}

extension ArraySlice<UInt8> {
  /// Where the last `{#` stands.
  fileprivate var startOfGivenID: Int? {
    guard let brace = lastIndex(of: UInt8(ascii: "{")), byte(at: brace + 1) == UInt8(ascii: "#")
    else { return nil }
    return brace
  }

  fileprivate var trimmingEnd: ArraySlice<UInt8> {
    self[startIndex..<(lastIndex { !$0.isSpace } ?? startIndex - 1) + 1]
  }
}

extension Message {
  fileprivate static func invalidID(_ id: String) -> Message {
    "'\(id)' is no id: an id holds lower-case letters, digits and single '-' between them"
  }

  fileprivate static func reservedID(_ id: String) -> Message {
    "the id '\(id)' begins with 'gp-', which only templates use"
  }

  fileprivate static func repeatedID(_ id: String) -> Message {
    "the id '\(id)' is given twice"
  }

  fileprivate static let earlierID: Message = "it is given here first"
}
