import Reporting

extension Syntax {
  /// Parses a template; what is wrong with it is reported, and the rest of it is kept.
  init(parsing source: TemplateSource, report: inout Report) {
    var parser = SyntaxParser(source.bytes)
    let nodes = parser.parse()
    self.init(source: source, nodes: nodes)
    for problem in parser.problems {
      report.add(problem.diagnostic(in: self))
    }
  }
}

/// Turns tags into nodes and decides which of them vanish with their lines.
private struct SyntaxParser {
  /// A tag that waits for its `{{/name}}`.
  struct Opening {
    let tag: Tag
    let node: Int
    let indentation: Range<Int>?
  }

  private var scanner: TagScanner
  private let lines: Lines
  private var nodes: [Node] = []
  private var openings: [Opening] = []
  private var textStart = 0
  private var found: [Problem] = []

  init(_ bytes: [UInt8]) {
    scanner = TagScanner(bytes)
    lines = Lines(bytes: bytes)
  }

  var problems: [Problem] {
    scanner.problems.map { Problem(message: $0.message, range: $0.range) } + found
  }

  mutating func parse() -> [Node] {
    while let tag = scanner.next() {
      read(tag)
    }
    addText(to: lines.bytes.count)
    while let opening = openings.popLast() {
      found.append(.unclosed(opening.tag))
      close(opening)
    }
    return nodes
  }

  private var isDirectlyInParent: Bool { openings.last?.tag.kind == .parent }

  private mutating func read(_ tag: Tag) {
    switch tag.kind {
    case .close: readClose(tag)
    case .parent: readParent(tag)
    case .block: readBlock(tag)
    default: readPlain(tag)
    }
  }

  private mutating func readPlain(_ tag: Tag) {
    if isDirectlyInParent, tag.kind != .comment, tag.kind != .delimiters, let parent = openings.last
    {
      found.append(.outsideOfBlock(tag, in: parent.tag))
    }
    let standalone = tag.kind.canStandAlone ? standaloneLine(of: tag) : nil
    step(over: tag, removing: standalone)
    switch tag.kind {
    case .name, .raw: nodes.append(.name(tag.name, isRaw: tag.kind == .raw))
    case .section, .inverted:
      openings.append(Opening(tag: tag, node: nodes.count, indentation: nil))
      nodes.append(.section(tag.name, isInverted: tag.kind == .inverted, end: 0))
    case .partial:
      let indentation = standalone.map { $0.lowerBound..<tag.range.lowerBound }
      nodes.append(.partial(tag.name, indentation: indentation ?? tag.range.empty))
    default: break
    }
  }

  private mutating func readParent(_ tag: Tag) {
    let indentation = lines.indentation(before: tag.range.lowerBound)
    step(over: tag, removing: indentation.map { $0.lowerBound..<tag.range.upperBound })
    if let indentation { nodes.append(.text(indentation)) }
    openings.append(Opening(tag: tag, node: nodes.count, indentation: indentation))
    nodes.append(.parent(tag.name, indentation: tag.range.empty, end: 0))
  }

  private mutating func readBlock(_ tag: Tag) {
    let indentation = lines.indentation(before: tag.range.lowerBound)
    let nextLine = lines.nextLine(after: tag.range.upperBound)
    var layout = Layout(indentation: indentation ?? tag.range.empty, content: nil)
    if let nextLine, isDirectlyInParent || indentation != nil {
      layout.content = lines.indentation(ofLineAt: nextLine)
      let start = indentation?.lowerBound ?? tag.range.lowerBound
      step(over: tag, removing: start..<nextLine)
    } else {
      step(over: tag, removing: nil)
    }
    openings.append(Opening(tag: tag, node: nodes.count, indentation: indentation))
    nodes.append(.block(tag.name, layout, end: 0))
  }

  private mutating func readClose(_ tag: Tag) {
    guard let depth = openings.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
      found.append(.closesNothing(tag, open: openings.last?.tag))
      step(over: tag, removing: standaloneLine(of: tag))
      return
    }
    while openings.count > depth + 1, let inner = openings.popLast() {
      found.append(.unclosed(inner.tag))
      close(inner)
    }
    let opening = openings[depth]
    step(over: tag, removing: removedLine(closing: opening, with: tag))
    openings.removeLast()
    close(opening)
    if opening.tag.kind == .parent { layOut(opening, closedBy: tag) }
  }

  /// What goes with the tag: of a block that fills one of a parent's, only what is before it, since the rest is ignored.
  private func removedLine(closing opening: Opening, with tag: Tag) -> Range<Int>? {
    let isFilling = openings.dropLast().last?.tag.kind == .parent
    switch opening.tag.kind {
    case .block where isFilling:
      return lines.indentation(before: tag.range.lowerBound).map {
        $0.lowerBound..<tag.range.upperBound
      }
    case .parent where opening.indentation != nil:
      return lines.nextLine(after: tag.range.upperBound).map { tag.range.lowerBound..<$0 }
    default: return standaloneLine(of: tag)
    }
  }

  /// Gives a parent that has its lines to itself the indentation that precedes it, which is then no text any more.
  private mutating func layOut(_ opening: Opening, closedBy tag: Tag) {
    guard let indentation = opening.indentation,
      lines.nextLine(after: tag.range.upperBound) != nil
    else { return }
    nodes[opening.node - 1] = .text(opening.tag.range.empty)
    nodes[opening.node] = .parent(opening.tag.name, indentation: indentation, end: nodes.count)
  }

  private mutating func close(_ opening: Opening) {
    let end = nodes.count
    switch nodes[opening.node] {
    case .section(let name, let isInverted, _):
      nodes[opening.node] = .section(name, isInverted: isInverted, end: end)
    case .parent(let name, let indentation, _):
      nodes[opening.node] = .parent(name, indentation: indentation, end: end)
    case .block(let name, var layout, _):
      let isEmpty = end == opening.node + 1
      if isEmpty, layout.content != nil { layout.content = layout.indentation }
      nodes[opening.node] = .block(name, layout, end: end)
    case .text, .name, .partial: break
    }
  }

  /// The whole line of a tag that is alone on it, with its line break.
  private func standaloneLine(of tag: Tag) -> Range<Int>? {
    guard let indentation = lines.indentation(before: tag.range.lowerBound),
      let end = lines.nextLine(after: tag.range.upperBound)
    else { return nil }
    return indentation.lowerBound..<end
  }

  /// Adds the text before a tag and goes on after it.
  private mutating func step(over tag: Tag, removing removed: Range<Int>?) {
    addText(to: (removed ?? tag.range).lowerBound)
    if removed == nil, lines.startsLine(tag.range.lowerBound), !isDirectlyInParent {
      nodes.append(.text(tag.range.lowerBound..<tag.range.lowerBound))
    }
    textStart = (removed ?? tag.range).upperBound
  }

  private mutating func addText(to end: Int) {
    guard textStart < end, !isDirectlyInParent else { return }
    nodes.append(.text(textStart..<end))
  }
}

extension Range where Bound == Int {
  /// An empty range at the end, where no line begins.
  fileprivate var empty: Range<Int> { upperBound..<upperBound }
}
