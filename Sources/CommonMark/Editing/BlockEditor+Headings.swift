import Reporting

extension BlockEditor {
  /// Takes a heading in: as the title of a section or an item, or with its id where it stands.
  mutating func leave(heading node: Node) {
    var text = (inlines.headingText ?? [])[...].trimmed
    inlines.headingText = nil
    let given = takeID(from: node, text: &text)
    let title = String(decoding: text, as: UTF8.self)
    let position = source.position(of: source.title(ofHeading: node))
    var draft = HeadingDraft(written: title, title: title, given: given, position: position)
    switch settledLevel(of: node) {
    case 2 where isTopLevel: openSection(node, draft)
    case 3 where isTopLevel && outline.section != nil: openItem(node, &draft)
    default:
      if isTopLevel { outline.noteContent() }
      draft.marker = inlines.markers.all.count
      node.prepend(text: inlines.markers.text(for: .id("")))
    }
    headings.append(draft)
  }

  /// Tells of the section that is open if nothing stands in it.
  mutating func closeSection() {
    guard let section = outline.section, !outline.hasContent else { return }
    let heading = headings[section]
    inlines.tell(.emptySection, .emptySection(heading.title), at: heading.position)
  }
}

extension BlockEditor {
  private mutating func openSection(_ node: Node, _ draft: HeadingDraft) {
    closeSection()
    if let earlier = sectionTitles[draft.title] {
      let note = Note(.earlierHeading, at: Location(source.file, earlier))
      inlines.tell(.repeatedHeading, .repeated(draft.title), at: draft.position, notes: [note])
    } else {
      sectionTitles[draft.title] = draft.position
    }
    cut(around: node)
    outline.openSection(headings.count)
  }

  private mutating func openItem(_ node: Node, _ draft: inout HeadingDraft) {
    let time = takeTime(from: node, title: &draft.title)
    cut(around: node)
    outline.openItem(headings.count, time)
  }

  /// Makes the title of a heading a piece of its own, without the heading's tags.
  private mutating func cut(around node: Node) {
    node.prepend(text: inlines.markers.text(for: .cut(before: "<h2>".utf8.count, after: 0)))
    node.append(text: inlines.markers.text(for: .cut(before: 0, after: "</h2>\n".utf8.count)))
  }

  /// Takes the hours off a title, unless they are all of it.
  private func takeTime(from node: Node, title: inout String) -> TimeSpan? {
    guard let first = node.firstChild, first.kind == .text else { return nil }
    let text = first.literal[...]
    guard let (time, rest) = TimeSpan.beginning(text), rest < text.endIndex || first.next != nil
    else { return nil }
    first.setLiteral(Array(text[rest...]))
    title = String(decoding: title.utf8.dropFirst(rest), as: UTF8.self)
    return time
  }
}

// MARK: - Levels

extension BlockEditor {
  /// The level a heading counts as; tells of one that is the page's own, and of one that leaves a level out.
  private mutating func settledLevel(of node: Node) -> Int {
    let level = max(node.headingLevel, 2)
    if level > node.headingLevel {
      tellOfLevel(.pageTitle, of: node, instead: level)
      node.setHeadingLevel(level)
    } else if level > lastLevel + 1 {
      tellOfLevel(.levelLeftOut(level, after: lastLevel), of: node, instead: lastLevel + 1)
    }
    lastLevel = level
    return level
  }

  private mutating func tellOfLevel(_ message: Message, of node: Node, instead level: Int) {
    let signs = String(repeating: "#", count: level)
    let written = source.signs(ofHeading: node)
    inlines.tell(
      .headingLevel,
      message,
      at: source.position(of: written ?? source.title(ofHeading: node)),
      suggestion: Suggestion("write '\(signs)'", replacement: written == nil ? nil : signs)
    )
  }
}

extension Message {
  fileprivate static func emptySection(_ title: String) -> Message {
    "the section '\(title)' is empty"
  }

  fileprivate static func repeated(_ title: String) -> Message {
    "the section '\(title)' stands here a second time"
  }

  fileprivate static let earlierHeading: Message = "it stands here first"

  fileprivate static let pageTitle: Message = "the page's title is its only first-level heading"

  fileprivate static func levelLeftOut(_ level: Int, after last: Int) -> Message {
    "a heading of level \(level) follows one of level \(last)"
  }
}
