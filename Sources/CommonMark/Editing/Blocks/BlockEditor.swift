import Reporting

/// Edits a body's tree so that its HTML can be cut into sections, items and fields.
struct BlockEditor: ~Copyable {
  var inlines: InlineEditor

  /// The sections, items and fields in the order of their cuts.
  var outline = Outline()

  /// The headings in reading order.
  var headings: [HeadingDraft] = []

  /// The ids of the headings, once all are read.
  var ids: [String] = []

  /// The level of the last heading; the page's title is the first.
  var lastLevel = 1

  /// How many tables the body holds so far.
  var tables = 0

  /// How many quotes, lists and list items the current block stands in.
  private var depth = 0

  private var pipes = Landmark(UInt8(ascii: "|"))

  init(of source: consuming Source, options: MarkdownOptions) {
    inlines = InlineEditor(of: source, options: options)
    // Room for the headings of most guides, so that what they leave need not move as it grows.
    headings.reserveCapacity(32)
    outline.reserveCapacity(32)
    inlines.markers.reserveCapacity(64)
  }

  mutating func edit(_ tree: borrowing MarkdownTree) {
    var walk = tree.walk()
    while let step = walk.next() {
      switch (step.kind, step.isEntering) {
      case (.paragraph, true): if !enter(paragraph: step.node) { walk.skip(step.node) }
      case (_, true): enter(step)
      case (_, false): leave(step)
      }
    }
    closeSection()
    checkTitles()
    settleIDs()
  }

  /// Whether the block stands in no quote and no list.
  var isTopLevel: Bool { depth == 0 }
}

extension BlockEditor {
  private mutating func enter(_ step: TreeWalk.Step) {
    let node = step.node
    switch step.kind {
    case .list, .quote, .item:
      if isTopLevel { outline.noteContent(isList: step.kind == .list) }
      depth += 1
    case .heading:
      begin(node)
      inlines.headingText.removeAll(keepingCapacity: true)
      inlines.isInHeading = true
    case .thematicBreak: noteContent()
    case .codeBlock:
      noteContent()
      edit(codeBlock: node)
    case .htmlBlock:
      let isGone = inlines.visit(htmlBlock: node)
      if !isGone { noteContent() }
    default: inlines.visit(step)
    }
  }

  /// Returns whether anything in the paragraph may have to be edited; what needs no walk is done then.
  private mutating func enter(paragraph: Node) -> Bool {
    noteContent()
    let block = begin(paragraph)
    if pipes.occurs(in: block, of: inlines.source.bytes) { checkForBareTable(in: paragraph) }
    if inlines.mayEdit(block) { return true }
    takeField(from: paragraph)
    return false
  }

  private mutating func leave(_ step: TreeWalk.Step) {
    switch step.kind {
    case .list, .quote, .item: depth -= 1
    case .paragraph: takeField(from: step.node)
    case .heading: leave(heading: step.node)
    default: inlines.visit(step)
    }
  }

  private mutating func noteContent() {
    if isTopLevel { outline.noteContent() }
  }

  @discardableResult
  private mutating func begin(_ block: Node) -> Range<Int> {
    let range = inlines.source.lines(of: block)
    inlines.begin(range, line: block.firstLine)
    return range
  }
}
