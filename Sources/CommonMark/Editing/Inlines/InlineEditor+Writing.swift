extension InlineEditor {
  /// Writes a line of inline Markdown as HTML, in which markers stand for what it calls for.
  ///
  /// - Parameters:
  ///   - text: The line; it is read as inlines whatever block its signs would make of it.
  ///   - place: Where it stands in the source.
  ///   - html: What to append to.
  mutating func write(_ text: ArraySlice<UInt8>, at place: Range<Int>, to html: inout [UInt8]) {
    let outer = (cursor, hasBraces)
    defer { (cursor, hasBraces) = outer }
    cursor = Cursor(in: place, line: 0)
    hasBraces = text.contains(UInt8(ascii: "{"))
    if text.contains(where: \.isMarkdown) {
      write(tree: MarkdownTree(parsing: document(holding: text)), to: &html)
    } else if hasBraces {
      html.append(escaping: marked(text, in: .text))
    } else {
      html.append(escaping: text)
    }
  }

  /// A document whose first block is a heading with the text: of all blocks, a heading alone is
  /// always one line.
  private mutating func document(holding text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var document = Array("# ".utf8) + text + Array(" #\n\n".utf8)
    for definition in definitions(for: text) {
      document += source.bytes[definition] + [UInt8(ascii: "\n")]
    }
    return document[...]
  }

  private mutating func write(tree: borrowing MarkdownTree, to html: inout [UInt8]) {
    var walk = tree.walk()
    while let step = walk.next() {
      if step.kind == .heading, !step.isEntering { break }
      visit(step)
    }
    guard let heading = tree.root?.firstChild?.html(rawHTML: options.rawHTML) else { return }
    html += heading.dropFirst("<h1>".utf8.count).dropLast("</h1>\n".utf8.count)
  }

  /// Where the links that a text names by their labels are defined.
  private mutating func definitions(for text: ArraySlice<UInt8>) -> [Range<Int>] {
    guard text.contains(UInt8(ascii: "]")) else { return [] }
    let known = knownDefinitions()
    return text.split(separator: UInt8(ascii: "[")).compactMap { part in
      part.firstIndex(of: UInt8(ascii: "]")).flatMap { known.definition(of: part[..<$0]) }
    }
  }
}

extension UInt8 {
  /// Whether it may make of a text something else than that text.
  var isMarkdown: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
