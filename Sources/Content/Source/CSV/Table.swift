import Reporting

/// What the columns of a table mean: how a row becomes a value.
protocol TableColumns {
  associatedtype Value

  /// Looks up every column that the table may have.
  init(_ header: inout TableHeader, _ options: ReadingOptions)

  /// The column that holds the id of what a row describes.
  var ownID: Column? { get }

  /// The columns that hold ids of what is described elsewhere.
  var references: [(kind: Mention.Kind, column: Column)] { get }

  /// Reads a row; nil where it cannot be used, which is told.
  func value(of row: TableRow, _ findings: inout Findings) -> Value?
}

extension TableColumns {
  var ownID: Column? { nil }

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
    return columns.rows(of: bytes, width: header.count, &reader, &findings)
  }

  private func rows(
    of bytes: [UInt8],
    width: Int,
    _ reader: inout CSVReader,
    _ findings: inout Findings
  ) -> [Value] {
    var rows: [Value] = []
    // Rows are large: moving them to a larger place again and again would take a tenth of reading them.
    rows.reserveCapacity(min(bytes.count / shortestRow, 1 << 16))
    var cells: [CSVCell] = []
    let start = findings.errors
    var errors = start
    findings.described = []
    while reader.next(into: &cells, &findings) {
      let row = TableRow(bytes: bytes, cells: cells, line: reader.rowLine)
      if cells.count != width {
        findings.addRagged(found: cells.count, expected: width, line: row.line)
        findings.described = nil
      } else if let value = value(of: row, &findings), findings.errors == errors {
        rows.append(value)
      } else {
        note(row, &findings)
      }
      errors = findings.errors
    }
    if findings.errors > errors { findings.described = nil }
    if rows.isEmpty, findings.errors == start {
      findings.add(.emptyTable, .noRow, suggestion: .fill)
    }
    return rows
  }

  /// Keeps what a row with an error says all the same.
  private func note(_ row: TableRow, _ findings: inout Findings) {
    findings.mentions += row.mentions(references, in: findings.file)
    if let id = ownID.flatMap({ row.id(in: $0) }) {
      findings.described?.insert(id)
    } else {
      findings.described = nil
    }
  }
}

/// The bytes of a row that is shorter than most.
private let shortestRow = 16

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
