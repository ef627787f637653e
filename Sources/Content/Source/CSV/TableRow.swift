import Reporting

/// A row of a table while its cells become values.
struct TableRow {
  let bytes: [UInt8]
  let cells: [CSVCell]

  /// Where the row begins.
  let line: Int

  /// The text of a cell that must be filled; nil where it is empty or wrong, which is told.
  func required<Value>(
    _ column: Column,
    _ form: Form<Value>,
    _ findings: inout Findings
  ) -> Value? {
    guard let cell = filledCell(column) else {
      addEmpty(column, &findings)
      return nil
    }
    return form.read(text(of: cell, in: bytes), cell.position, &findings)
  }

  /// The text of a cell that may be empty.
  func optional<Value>(
    _ column: Column,
    _ form: Form<Value>,
    _ findings: inout Findings
  ) -> Value? {
    filledCell(column).flatMap { form.read(text(of: $0, in: bytes), $0.position, &findings) }
  }

  /// A number that must be there; nil where it is missing or wrong, which is told.
  func requiredAmount(
    _ column: Column,
    _ rule: NumberRule,
    _ findings: inout Findings
  ) -> Amount? {
    if filledCell(column) == nil { addEmpty(column, &findings) }
    return amount(column, rule, &findings)
  }

  /// A number that may be left out.
  func amount(_ column: Column, _ rule: NumberRule, _ findings: inout Findings) -> Amount? {
    filledCell(column).flatMap { rule.read(bytes[$0.text], at: $0.position, &findings) }
  }

  /// Where a column's cell stands.
  func position(_ column: Column) -> Position {
    column.index.map { cells[$0].position } ?? Position(line: line)
  }

  /// The cell of a column, nil if it is empty or there is no such column.
  func filledCell(_ column: Column) -> CSVCell? {
    guard let index = column.index, index < cells.count, !cells[index].text.isEmpty else {
      return nil
    }
    return cells[index]
  }

  private func addEmpty(_ column: Column, _ findings: inout Findings) {
    findings.add(.missingValue, .empty(column.name), at: position(column))
  }
}

/// The text of a cell, its doubled quotes single again.
func text(of cell: CSVCell, in bytes: [UInt8]) -> String {
  let text = String(decoding: bytes[cell.text], as: UTF8.self)
  guard cell.hasDoubledQuotes else { return text }
  return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
}

extension Message {
  fileprivate static func empty(_ column: String) -> Message {
    "the row needs a value for '\(column)'"
  }
}
