import Reporting

extension BlockEditor {
  /// Puts a table in the place of a fenced block that holds its rows.
  mutating func edit(table node: Node, in fence: Fence) {
    tables += 1
    let literal = node.literal[...]
    let rows = TableRow.rows(of: literal)
    let caption = fence.caption(in: inlines.source)
    check(caption, rows, of: fence)
    let places = LiteralPlaces(of: literal, from: node.firstLine + 1)
    var table = TableWriter(rows, of: literal, places: places)
    table.open(number: tables, caption: caption, &inlines)
    if let header = rows.first { table.write(header: header, &inlines) }
    for row in rows.dropFirst() { table.write(row, &inlines) }
    table.close(inlines.options)
    node.replace(withHTML: table.html)
  }

  private mutating func check(_ caption: Range<Int>, _ rows: [TableRow], of fence: Fence) {
    let position = inlines.source.position(of: fence.info)
    if caption.isEmpty {
      inlines.tell(
        .tableWithoutCaption,
        .tableWithoutCaption,
        at: position,
        suggestion: Suggestion("write what the table shows behind the word 'table'")
      )
    }
    if rows.count < 2 { inlines.tell(.tableWithoutBody, .tableWithoutBody, at: position) }
  }

  /// Tells of a table that stands in a paragraph, where it would be printed as its pipes.
  mutating func checkForBareTable(in paragraph: Node) {
    let numbers = paragraph.firstLine..<max(paragraph.firstLine, paragraph.lastLine)
    for number in numbers where inlines.source.isBareTable(at: number) {
      let header = inlines.source.content(ofLine: number, behind: " \t>-+*")
      inlines.tell(
        .bareTable,
        .bareTable,
        at: inlines.source.position(of: header.indices),
        suggestion: Suggestion(
          "write '```table' and a caption on a line above it, and '```' on a line below it"
        )
      )
    }
  }
}

extension Source {
  /// Whether a line with pipes stands above a line with dashes and pipes.
  fileprivate func isBareTable(at number: Int) -> Bool {
    let pipe = UInt8(ascii: "|")
    let dashes = content(ofLine: number + 1, behind: " \t>")
    return dashes.contains(pipe) && bytes[line(number)].contains(pipe) && TableRow.isDashes(dashes)
  }

  /// A line without the marks of quotes and lists before it.
  fileprivate func content(ofLine number: Int, behind marks: StaticString) -> ArraySlice<UInt8> {
    bytes[line(number)].drop { $0.isOne(of: marks) }.trimmed
  }
}

extension Fence {
  /// What stands behind the word `table`.
  fileprivate func caption(in source: borrowing Source) -> Range<Int> {
    source.bytes[info].dropFirst(Fence.table.count).trimmed.indices
  }
}

extension Message {
  fileprivate static let tableWithoutCaption: Message = "the table has no caption"

  fileprivate static let tableWithoutBody: Message = "the table has no row below its first"

  fileprivate static let bareTable: Message =
    "Markdown knows no such table, and prints these lines as they stand"
}
