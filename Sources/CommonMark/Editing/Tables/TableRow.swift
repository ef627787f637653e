/// A row of a pipe table.
struct TableRow {
  /// Where the row stands in its table, without the spaces around it.
  let range: Range<Int>

  /// What stands between the pipes, with the spaces around it; pipes at the row's ends may be left
  /// out.
  let cells: [Range<Int>]

  private init(_ line: ArraySlice<UInt8>) {
    range = line.indices
    let row = line.first == UInt8(ascii: "|") ? line.dropFirst() : line
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    var (start, index) = (row.startIndex, row.startIndex)
    while index < row.endIndex {
      if row[index] == UInt8(ascii: "|") {
        cells.append(start..<index)
        start = index + 1
      }
      // The sign after a backslash separates nothing.
      index += row[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if start < row.endIndex || cells.isEmpty { cells.append(start..<row.endIndex) }
    self.cells = cells
  }

  /// The rows of a table without empty lines and without the line of dashes under the first.
  static func rows(of table: ArraySlice<UInt8>) -> [TableRow] {
    var rows: [TableRow] = []
    var (start, hasDashes) = (table.startIndex, false)
    while start < table.endIndex {
      let line = table.line(from: start)
      start = line.upperBound + 1
      let text = table[line].trimmed
      if text.isEmpty { continue }
      if rows.count == 1, !hasDashes, isDashes(text) {
        hasDashes = true
      } else {
        rows.append(TableRow(text))
      }
    }
    return rows
  }

  /// Whether a line is the one under a table's first row, such as `|---|:-:|`.
  static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    TableRow(line).cells.allSatisfy { cell in
      let dashes = line[cell].trimmed.split(separator: UInt8(ascii: ":"))
      return dashes.count == 1 && dashes.joined().allSatisfy { $0 == UInt8(ascii: "-") }
    }
  }

  /// The text of a cell; a pipe in it is written behind a backslash.
  static func text(of cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = cell.trimmed
    guard text.contains(UInt8(ascii: "|")) else { return text }
    var unescaped: [UInt8] = []
    for byte in text {
      if byte == UInt8(ascii: "|"), unescaped.last == UInt8(ascii: "\\") { unescaped.removeLast() }
      unescaped.append(byte)
    }
    return unescaped[...]
  }
}
