import Reporting

/// A column of a table, by the place of its name in the header.
struct Column: Sendable {
  let name: String

  /// The number of its cells, nil where the table has no such column.
  let index: Int?
}

/// The first row of a table while its columns are looked up.
///
/// A column is known by being asked for: what nobody has asked for when all are looked up is told as unknown.
struct TableHeader {
  /// More are no table of ours, and each would be compared with all the others.
  private static let mostColumns = 100

  private let names: [String]
  private let positions: [Position]
  private let line: Int
  private var asked: [String] = []
  private var missing: [String] = []

  init(_ cells: [CSVCell], of bytes: [UInt8], line: Int) {
    names = cells.map { text(of: $0, in: bytes) }
    positions = cells.map(\.position)
    self.line = line
  }

  var count: Int { names.count }

  mutating func required(_ name: String) -> Column {
    let column = optional(name)
    if column.index == nil { missing.append(name) }
    return column
  }

  mutating func optional(_ name: String) -> Column {
    asked.append(name)
    return Column(name: name, index: names.firstIndex(of: name))
  }

  /// Tells of columns that are unknown, given twice or missing; returns whether the rows can be read.
  mutating func finish(_ findings: inout Findings) -> Bool {
    if names.count == 1, let separator = names[0].first(where: { ";\t".contains($0) }) {
      findings.add(.malformedCSV, .separator(separator), at: positions[0])
      return false
    }
    guard names.count <= TableHeader.mostColumns else {
      findings.add(.malformedCSV, .tooMany(names.count), at: positions[0])
      return false
    }
    guard names.contains(where: asked.contains) || names.contains(where: isMistyped) else {
      findings.add(.malformedCSV, .noHeader, at: Position(line: line), suggestion: .columns(asked))
      return false
    }
    var isReadable = true
    for (index, name) in names.enumerated() {
      if let first = names[..<index].firstIndex(of: name), asked.contains(name) {
        let notes = [(message: Message.firstColumn, position: positions[first])]
        findings.add(.repeatedColumn, .repeated(name), at: positions[index], notes: notes)
        isReadable = false
      } else if !asked.contains(name) {
        let meant = addUnknown(name, at: positions[index], &findings)
        if missing.contains(where: { $0 == meant }) { isReadable = false }
        missing.removeAll { $0 == meant }
      }
    }
    for name in missing { findings.add(.missingColumn, .missing(name), at: Position(line: line)) }
    return isReadable && missing.isEmpty
  }

  private func isMistyped(_ name: String) -> Bool { nearest(to: name, among: asked) != nil }

  /// Tells of an unknown column, and returns the one that was most likely meant: a missing one, if any.
  private func addUnknown(
    _ name: String,
    at position: Position,
    _ findings: inout Findings
  ) -> String? {
    let others = asked.filter { !names.contains($0) }
    let meant = nearest(to: name, among: missing) ?? nearest(to: name, among: others)
    let suggestion = meant.map(Suggestion.question) ?? .columns(asked)
    findings.add(.unknownColumn, .unknown(name), at: position, suggestion: suggestion)
    return meant
  }
}

extension Suggestion {
  fileprivate static func columns(_ names: [String]) -> Suggestion {
    Suggestion("the columns are \(names.joined(separator: ", "))")
  }
}

extension Message {
  fileprivate static let noHeader: Message = "the first line names no column of this table"
  fileprivate static let firstColumn: Message = "it is first given here"

  fileprivate static func tooMany(_ count: Int) -> Message {
    "the header has \(count) columns, which is no table that is read here"
  }

  fileprivate static func separator(_ separator: Character) -> Message {
    "cells must be separated by commas, not by \(separator == ";" ? "semicolons" : "tabs")"
  }

  fileprivate static func repeated(_ name: String) -> Message {
    "the column '\(name)' is given twice"
  }

  fileprivate static func unknown(_ name: String) -> Message {
    name.isEmpty ? "a column has no name" : "the table has no column '\(name)'"
  }

  fileprivate static func missing(_ name: String) -> Message {
    "the table needs a column '\(name)'"
  }
}
