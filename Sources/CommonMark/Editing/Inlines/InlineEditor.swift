import Reporting

/// Edits what stands inside of paragraphs, headings and table cells: texts, links, images and raw
/// HTML.
///
/// Each edit leaves a marker in the tree, and what the marker stands for in the lists.
struct InlineEditor: ~Copyable {
  let source: Source
  let options: MarkdownOptions

  var markers = Markers()
  var calls = Calls()
  var optOuts: [OptOut] = []
  var diagnostics: [Diagnostic] = []

  /// Where in the source the next thing stands, at the earliest.
  var cursor: Cursor

  /// The text of the last heading, as it is written.
  var headingText: [UInt8] = []

  /// Whether what is read belongs to a heading.
  var isInHeading = false

  /// The definitions of links, found when first they are needed.
  var definitions: Definitions?

  /// The names of the raw tags that were told of, so that their closing tags are not.
  var refusedTags: Set<String> = []

  /// Whether the current block holds braces, so that its texts have to be looked at.
  var hasBraces = false

  /// Whether numeric entities may have put bytes into the tree that look like markers.
  let hasEntities: Bool

  /// How many images the current text stands in; nothing but letters is printed there.
  private var imageDepth = 0

  /// Whether the current text is that of an image.
  var isInImage: Bool { imageDepth > 0 }

  private var braces = Landmark(UInt8(ascii: "{"))
  private var brackets = Landmark(UInt8(ascii: "["))
  private var tags = Landmark(UInt8(ascii: "<"))

  init(of source: consuming Source, options: MarkdownOptions) {
    let bytes = source.bytes
    self.source = source
    self.options = options
    cursor = Cursor(in: bytes.indices, line: 1)
    hasEntities = bytes.firstIndex(of: Array("&#".utf8), in: bytes.indices) != nil
  }

  /// Goes to the block whose inlines come next.
  mutating func begin(_ block: Range<Int>, line: Int) {
    cursor = Cursor(in: block, line: line)
    hasBraces = braces.occurs(in: block, of: source.bytes)
  }

  /// Whether the block holds a sign that may have to be edited: all calls, links, images and raw HTML have one.
  mutating func mayEdit(_ block: Range<Int>) -> Bool {
    hasBraces || hasEntities || brackets.occurs(in: block, of: source.bytes)
      || tags.occurs(in: block, of: source.bytes)
  }

  mutating func visit(_ step: TreeWalk.Step) {
    switch (step.kind, step.isEntering) {
    case (.text, _): visit(text: step.node)
    case (.softBreak, _), (.lineBreak, _): visitLineBreak()
    case (.code, _): visit(code: step.node)
    case (.html, _): visit(html: step.node)
    case (.link, false) where imageDepth == 0: leave(link: step.node)
    case (.image, true): imageDepth += 1
    case (.image, false):
      imageDepth -= 1
      if imageDepth == 0 { leave(image: step.node) }
    default: break
    }
  }

  mutating func tell(
    _ rule: Rule,
    _ message: Message,
    at position: Position,
    notes: [Note] = [],
    suggestion: Suggestion? = nil
  ) {
    let location = Location(source.file, position)
    diagnostics.append(
      Diagnostic(rule, message, at: location, notes: notes, suggestion: suggestion)
    )
  }
}
