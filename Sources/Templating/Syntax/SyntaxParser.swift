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
struct SyntaxParser {
  /// A tag that waits for its `{{/name}}`.
  struct Opening {
    let tag: Tag
    let node: Int
    let indentation: Range<Int>?

    /// Whether a tag behind it closes what is not open: most likely this one, under a wrong name.
    var isMisclosed = false
  }

  let lines: Lines
  var nodes: [Node] = []
  var openings: [Opening] = []

  /// Where the text starts that is not yet among the nodes.
  var textStart = 0

  private var scanner: TagScanner
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
      if !opening.isMisclosed { found.append(.unclosed(opening.tag)) }
      close(opening)
    }
    return nodes
  }

  var isDirectlyInParent: Bool { openings.last?.tag.kind == .parent }

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
      if !openings.isEmpty { openings[openings.count - 1].isMisclosed = true }
      step(over: tag, removing: standaloneLine(of: tag))
      return
    }
    while openings.count > depth + 1, let inner = openings.popLast() {
      if !inner.isMisclosed { found.append(.unclosed(inner.tag)) }
      close(inner)
    }
    let opening = openings[depth]
    step(over: tag, removing: removedLine(closing: opening, with: tag))
    openings.removeLast()
    close(opening)
    if opening.tag.kind == .parent { layOut(opening, closedBy: tag) }
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
}

extension Range where Bound == Int {
  /// An empty range at the end, where no line begins.
  var empty: Range<Int> { upperBound..<upperBound }
}
