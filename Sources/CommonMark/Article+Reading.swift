package import Reporting

extension Article {
  /// Reads the Markdown below a file's front matter.
  ///
  /// The body is parsed once and its tree edited, so that libcmark's HTML holds a marker wherever
  /// something is to be filled in or cut off; the HTML is then cut at the markers.
  ///
  /// - Parameters:
  ///   - body: The file's bytes from the line after the front matter on.
  ///   - file: The file's path, as diagnostics name it.
  ///   - firstLine: The number of the body's first line in the file.
  ///   - options: How the site reads its Markdown.
  ///   - report: Where to tell what is wrong.
  package init(
    reading body: ArraySlice<UInt8>,
    of file: String,
    firstLine: Int = 1,
    options: MarkdownOptions = MarkdownOptions(),
    report: inout Report
  ) {
    let source = Source(body, of: file, firstLine: firstLine)
    if let excess = source.excess() {
      report.add(excess)
      self.init()
      return
    }
    var editor = BlockEditor(of: source, options: options)
    let tree = MarkdownTree(parsing: editor.inlines.source.bytes)
    editor.edit(tree)
    let pieces = tree.withHTML(rawHTML: options.rawHTML) {
      Cutter.pieces(of: $0, at: editor.inlines.markers.all)
    }
    report.add(editor.inlines.diagnostics)
    self.init(assembling: pieces, as: editor)
  }
}

extension InlineText {
  /// Reads one value of front matter.
  ///
  /// - Parameters:
  ///   - text: The value; its line breaks count as spaces.
  ///   - file: The file's path, as diagnostics name it.
  ///   - position: Where the value stands; all that is wrong in it is told there.
  ///   - options: How the site reads its Markdown.
  ///   - report: Where to tell what is wrong.
  package init(
    reading text: String,
    of file: String,
    at position: Position,
    options: MarkdownOptions = MarkdownOptions(),
    report: inout Report
  ) {
    let written = Array(text.utf8)
    guard !written.isOwnHTML else {
      prose = Prose(bytes: written[...])
      calls = Calls()
      return
    }
    let line = written.map { $0.isSpace ? UInt8(ascii: " ") : $0 }[...].trimmed
    let source = Source(value: line, of: file, at: position)
    let bytes = source.bytes
    var editor = InlineEditor(of: source, options: options)
    var html: [UInt8] = []
    editor.write(bytes, at: bytes.indices, to: &html)
    report.add(editor.diagnostics)
    prose = html.withUnsafeBytes { Cutter.pieces(of: $0, at: editor.markers.all)[0] }
    calls = editor.calls
  }
}

extension [UInt8] {
  /// Whether the text is the HTML that it would become, as most values of front matter are.
  fileprivate var isOwnHTML: Bool {
    let isTrimmed = first != UInt8(ascii: " ") && last != UInt8(ascii: " ")
    return isTrimmed && allSatisfy(\.isOwnHTML)
  }
}

extension UInt8 {
  /// Whether it may stand in a text without making something else of it.
  fileprivate var isOwnHTML: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "{"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: !isMarkdown
    }
  }
}
