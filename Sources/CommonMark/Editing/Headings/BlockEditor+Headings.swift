import Reporting

extension BlockEditor {
  /// Takes a heading in: as the title of a section or an item, or with its id where it stands.
  mutating func leave(heading node: Node) {
    inlines.isInHeading = false
    var text = inlines.headingText[...].trimmed
    let given = takeID(from: node, text: &text)
    let title = String(decoding: text, as: UTF8.self)
    let position = inlines.source.position(of: inlines.source.title(ofHeading: node))
    let slug = Slug(text).text
    var draft = HeadingDraft(slug: slug, title: title, given: given, position: position)
    switch settledLevel(of: node) {
    case 2 where isTopLevel: openSection(node, draft)
    case 3 where isTopLevel && outline.section != nil: openItem(node, &draft)
    default:
      if isTopLevel { outline.noteContent() }
      draft.marker = inlines.mark(node, with: .id(""))
    }
    headings.append(draft)
  }

  /// Tells of each section whose title is that of an earlier one.
  mutating func checkTitles() {
    var positions = [String: Position](minimumCapacity: headings.count)
    for case .section(let number) in outline.parts {
      let heading = headings[number]
      guard let earlier = positions.updateValue(heading.position, forKey: heading.title) else {
        continue
      }
      let note = Note(.earlierHeading, at: Location(inlines.source.file, earlier))
      inlines.tell(.repeatedHeading, .repeated(heading.title), at: heading.position, notes: [note])
    }
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
    inlines.cut(around: node, tag: "h2")
    outline.openSection(headings.count)
  }

  private mutating func openItem(_ node: Node, _ draft: inout HeadingDraft) {
    let time = takeTime(from: node, title: &draft.title)
    inlines.cut(around: node, tag: "h3")
    outline.openItem(headings.count, time)
  }

  /// Takes the hours off a title, unless they are all of it.
  private func takeTime(from node: Node, title: inout String) -> TimeSpan? {
    guard title.utf8.first?.isDigit == true, let first = node.firstChild, first.kind == .text
    else { return nil }
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
  /// The level a heading counts as; tells of one that is the page's own, and of one that leaves a
  /// level out.
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
    let written = inlines.source.signs(ofHeading: node)
    inlines.tell(
      .headingLevel,
      message,
      at: inlines.source.position(of: written ?? inlines.source.title(ofHeading: node)),
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

  fileprivate static let earlierHeading: Message = "it stands here before"

  fileprivate static let pageTitle: Message = "the page's title is its only first-level heading"

  fileprivate static func levelLeftOut(_ level: Int, after last: Int) -> Message {
    "a heading of level \(level) follows one of level \(last)"
  }
}
