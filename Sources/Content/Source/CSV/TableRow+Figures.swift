import Reporting

/// The column of one statistic.
struct FigureColumn {
  let statistic: Statistic
  let column: Column

  init(_ statistic: Statistic, in header: inout TableHeader) {
    self.statistic = statistic
    column = header.optional(statistic.rawValue)
  }
}

extension TableRow {
  /// A published figure, or which kind of nothing stands in its place.
  func figure(_ column: Column, _ findings: inout Findings) -> Figure {
    guard let cell = filledCell(column) else { return .unknown }
    let text = bytes[cell.text]
    switch text.first {
    case UInt8(ascii: ">") where text.starts(with: ">=".utf8):
      let number = text.dropFirst(2)
      return read(number, of: cell, &findings).map(Figure.atLeast) ?? .unknown
    case UInt8(ascii: "n") where text.elementsEqual("n/p".utf8): return .notPublished
    case UInt8(ascii: "n") where text.elementsEqual("n/a".utf8): return .notApplicable
    default: return read(text, of: cell, &findings).map(Figure.exact) ?? .unknown
    }
  }

  private func read(
    _ number: ArraySlice<UInt8>,
    of cell: CSVCell,
    _ findings: inout Findings
  ) -> Amount? {
    if let amount = Amount(digits: number) {
      return NumberRule.aboveZero.checked(amount, at: cell.position, &findings)
    }
    let written = String(decoding: bytes[cell.text], as: UTF8.self)
    let isMarked = number.count < cell.text.count
    guard let suggestion = Suggestion.mark(meantBy: written) ?? (isMarked ? .topCoded : nil) else {
      return NumberRule.aboveZero.read(number, at: cell.position, &findings)
    }
    findings.add(.invalidNumber, .noFigure(written), at: cell.position, suggestion: suggestion)
    return nil
  }

  /// Reads figures of which none may be smaller than one before it; those that are absent are passed over.
  func read(_ columns: [FigureColumn], into figures: inout Figures, _ findings: inout Findings) {
    var last: (column: Column, amount: Amount)?
    for next in columns {
      let figure = figure(next.column, &findings)
      figures[next.statistic] = figure
      guard let amount = figure.amount else { continue }
      if let last { expectOrder(last, (next.column, amount), &findings) }
      last = (next.column, amount)
    }
  }

  /// Tells if a number is smaller than one that must not be larger.
  func expectOrder(
    _ first: (column: Column, amount: Amount),
    _ second: (column: Column, amount: Amount),
    _ findings: inout Findings
  ) {
    guard second.amount < first.amount else { return }
    let message = Message.outOfOrder(
      second.column.name,
      second.amount,
      first.column.name,
      first.amount
    )
    let notes = [(message: Message.larger(first.column.name), position: position(first.column))]
    findings.add(.percentileOrder, message, at: position(second.column), notes: notes)
  }
}

extension Suggestion {
  /// The mark that other tools write in another way; nil where the text is none.
  fileprivate static func mark(meantBy text: String) -> Suggestion? {
    switch text.lowercased() {
    case "n/a", "na", "n.a.": .write("n/a")
    case "n/p", "np", "n.p.", "*", "**": .write("n/p")
    case "#": .topCoded
    case "-", "–", "—", "?", "null", "none": Suggestion("leave the cell empty", replacement: "")
    default: topCoded(text)
    }
  }

  private static func topCoded(_ text: String) -> Suggestion? {
    let marks = text.prefix { ">≥=".contains($0) }
    let isOpen = !marks.isEmpty || text.hasSuffix("+")
    guard isOpen else { return nil }
    let number = text.dropFirst(marks.count).split(separator: "+").joined()
    let plain = plainNumber(number, isPercent: false, allowsNegative: false)
    return plain.map { .write(">=\($0)") }
  }

  fileprivate static let topCoded = Suggestion("write '>=' and digits: >=239200")
}

extension Message {
  fileprivate static func noFigure(_ text: String) -> Message {
    "'\(text)' is not a figure"
  }

  fileprivate static func outOfOrder(
    _ name: String,
    _ amount: Amount,
    _ other: String,
    _ limit: Amount
  ) -> Message {
    "'\(name)' (\(amount.plain)) is below '\(other)' (\(limit.plain))"
  }

  fileprivate static func larger(_ name: String) -> Message {
    "'\(name)' stands here"
  }
}
