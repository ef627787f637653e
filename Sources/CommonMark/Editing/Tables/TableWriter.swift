import Reporting

/// Writes a table as HTML, in which markers stand for what its cells call for.
struct TableWriter {
  private(set) var html: [UInt8] = []

  private let literal: ArraySlice<UInt8>
  private var places: LiteralPlaces

  /// How many cells each row should have.
  private let columns: Int

  private var hasEmptyCell = false

  init(_ rows: [TableRow], of literal: ArraySlice<UInt8>, places: LiteralPlaces) {
    self.literal = literal
    self.places = places
    columns = rows.first?.cells.count ?? 0
    html.reserveCapacity(literal.count * 2)
  }

  /// Begins the table that is numbered from 1 in its article.
  mutating func open(number: Int, caption: Range<Int>, _ inlines: inout InlineEditor) {
    let id = "gp-table-\(number)"
    write("<div class=\"gp-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">")
    write("<table>\n<caption id=\"\(id)\">")
    inlines.write(inlines.source.bytes[caption], at: caption, to: &html)
    write("</caption>\n")
  }

  /// Writes the first row, whose cells name the columns.
  mutating func write(header row: TableRow, _ inlines: inout InlineEditor) {
    write("<thead>\n<tr>")
    for (column, cell) in row.cells.enumerated() {
      if column == 0, literal[cell].trimmed.isEmpty {
        write("<td></td>")
      } else {
        write(cell, in: ("<th scope=\"col\">", "</th>"), &inlines)
      }
    }
    write("</tr>\n</thead>\n<tbody>\n")
  }

  /// Writes a further row, whose first cell names it.
  mutating func write(_ row: TableRow, _ inlines: inout InlineEditor) {
    checkWidth(of: row, &inlines)
    write("<tr>")
    for (column, cell) in row.cells.enumerated() {
      write(cell, in: column == 0 ? ("<th scope=\"row\">", "</th>") : ("<td>", "</td>"), &inlines)
    }
    write("</tr>\n")
  }

  /// Ends the table; below it a legend says what the dashes of empty cells mean.
  mutating func close(_ options: MarkdownOptions) {
    write("</tbody>\n</table></div>")
    guard hasEmptyCell else { return }
    write("\n<p class=\"gp-note gp-legend\">–: ")
    html.append(escaping: options.emptyCell.utf8)
    write("</p>")
  }
}

extension TableWriter {
  private mutating func write(
    _ cell: Range<Int>,
    in tags: (String, String),
    _ inlines: inout InlineEditor
  ) {
    write(tags.0)
    let text = literal[cell].trimmed
    if text.isEmpty {
      write("<span aria-hidden=\"true\">–</span> <span class=\"gp-hidden\">")
      html.append(escaping: inlines.options.emptyCell.utf8)
      write("</span>")
      hasEmptyCell = true
      tell(.emptyCell, .emptyCell, at: cell, &inlines)
    } else {
      let place = places.place(of: text.indices, in: inlines.source)
      inlines.write(TableRow.text(of: text), at: place, to: &html)
    }
    write(tags.1)
  }

  private mutating func checkWidth(of row: TableRow, _ inlines: inout InlineEditor) {
    guard row.cells.count != columns else { return }
    let extra = row.cells.dropFirst(columns).first
    tell(.raggedRow, .raggedRow(row.cells.count, of: columns), at: extra ?? row.range, &inlines)
  }

  private mutating func tell(
    _ rule: Rule,
    _ message: Message,
    at range: Range<Int>,
    _ inlines: inout InlineEditor
  ) {
    let position = inlines.source.position(of: places.place(of: range, in: inlines.source))
    inlines.tell(rule, message, at: position)
  }

  private mutating func write(_ text: String) {
    html.append(contentsOf: text.utf8)
  }
}

extension Message {
  fileprivate static let emptyCell: Message = "the cell is empty"

  fileprivate static func raggedRow(_ cells: Int, of columns: Int) -> Message {
    "the row has \(cells) \(cells == 1 ? "cell" : "cells"), the first row has \(columns)"
  }
}
