import Reporting

/// What the columns of a table mean: how a row becomes a value.
protocol TableColumns {
  associatedtype Value

  /// Looks up every column that the table may have.
  init(_ header: inout TableHeader, _ options: ReadingOptions)

  /// The columns that hold ids of what is described elsewhere.
  var references: [(kind: Mention.Kind, column: Column)] { get }

  /// Reads a row; nil where it cannot be used, which is told.
  func value(of row: TableRow, _ findings: inout Findings) -> Value?
}

extension TableColumns {
  var references: [(kind: Mention.Kind, column: Column)] { [] }

  /// Reads all rows of a table, without those that have an error.
  static func rows(
    reading bytes: [UInt8],
    options: ReadingOptions,
    _ findings: inout Findings
  ) -> [Value] {
    guard findings.examine(bytes) else { return [] }
    var reader = CSVReader(bytes)
    var cells: [CSVCell] = []
    guard reader.next(into: &cells, &findings) else {
      if findings.errors == 0 { findings.add(.malformedCSV, .noHeader) }
      return []
    }
    var header = TableHeader(cells, of: bytes, line: reader.rowLine)
    let columns = Self(&header, options)
    guard header.finish(&findings) else { return [] }
    var rows: [Value] = []
    var isEmpty = true
    while reader.next(into: &cells, &findings) {
      isEmpty = false
      guard cells.count == header.count else {
        findings.addRagged(found: cells.count, expected: header.count, line: reader.rowLine)
        continue
      }
      let row = TableRow(bytes: bytes, cells: cells, line: reader.rowLine)
      let errors = findings.errors
      let value = columns.value(of: row, &findings)
      if let value, findings.errors == errors {
        rows.append(value)
      } else {
        findings.mentions += row.mentions(columns.references, in: findings.file)
      }
    }
    if isEmpty, findings.errors == 0 { findings.add(.emptyTable, .noRow, suggestion: .fill) }
    return rows
  }
}

extension Findings {
  /// Tells of ids that two rows describe, and keeps the first of each.
  mutating func distinct<Row, ID: Identifier>(
    _ rows: [Row],
    by id: (Row) -> Cell<ID>
  ) -> [Row] {
    var places: [ID: Position] = [:]
    return rows.filter { row in
      let cell = id(row)
      guard let first = places[cell.value] else {
        places[cell.value] = cell.position
        return true
      }
      let notes = [(message: Message.firstRow, position: first)]
      add(.repeatedID, .repeatedID(cell.value.text), at: cell.position, notes: notes)
      return false
    }
  }

  fileprivate mutating func addRagged(found: Int, expected: Int, line: Int) {
    let suggestion = found > expected ? Suggestion.commaInCell : nil
    let message = Message.ragged(found: found, expected: expected)
    add(.raggedRow, message, at: Position(line: line), suggestion: suggestion)
  }
}

extension Suggestion {
  fileprivate static let fill = Suggestion("add a row, or delete the file")
  fileprivate static let commaInCell = Suggestion("a cell that holds a comma must be in quotes")
}

extension Message {
  fileprivate static let noHeader: Message = "the table has no header"
  fileprivate static let noRow: Message = "the table has a header and no row"
  fileprivate static let firstRow: Message = "it is first described here"

  fileprivate static func repeatedID(_ id: String) -> Message {
    "'\(id)' is described twice"
  }

  fileprivate static func ragged(found: Int, expected: Int) -> Message {
    "the row has \(found) \(found == 1 ? "cell" : "cells"), the header has \(expected)"
  }
}
