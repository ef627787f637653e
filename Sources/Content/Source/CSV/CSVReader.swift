import Reporting

/// A cell of a table: where its text lies and where it was written.
struct CSVCell {
  /// The text among the file's bytes, without quotes and the blanks around it.
  var text: Range<Int>

  /// Where the cell stands, its quotes included.
  var position: Position

  /// Whether the text stands in quotes.
  var isQuoted = false

  /// Whether a quote in the text was written twice.
  var hasDoubledQuotes = false
}

/// Reads a table row by row: comma-separated cells, quoted where they hold commas, quotes or line breaks.
///
/// It walks over the bytes once and makes no text of a cell, which leaves a hundred thousand rows of numbers at a few
/// hundredths of a second. Lines end in LF or CRLF; blank lines and rows without any text are no rows.
struct CSVReader {
  let bytes: [UInt8]

  /// The line on which the row that was read last begins.
  private(set) var rowLine = 1

  private var offset: Int
  private var line = 1
  private var lineStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.offsetBehindMark
    lineStart = offset
  }

  /// Reads the next row.
  ///
  /// - Parameters:
  ///   - cells: Holds the row's cells afterwards; one array serves all rows.
  ///   - findings: Where to tell of misplaced quotes; the rest of the table cannot be read then.
  /// - Returns: Whether there was a row.
  mutating func next(into cells: inout [CSVCell], _ findings: inout Findings) -> Bool {
    while offset < bytes.count {
      cells.removeAll(keepingCapacity: true)
      rowLine = line
      guard readRow(into: &cells, &findings) else { return false }
      if cells.contains(where: { !$0.text.isEmpty }) { return true }
    }
    return false
  }

  /// Reads cells up to a line break; false where a quote makes nonsense of what follows.
  private mutating func readRow(
    into cells: inout [CSVCell],
    _ findings: inout Findings
  ) -> Bool {
    while true {
      skipBlanks()
      let isQuoted = offset < bytes.count && bytes[offset] == quote
      let cell = isQuoted ? quotedCell(&findings) : plainCell(&findings)
      guard let cell else { return false }
      cells.append(cell)
      guard offset < bytes.count, bytes[offset] == comma else { break }
      offset += 1
    }
    skipLineBreak()
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
  }

  private mutating func skipLineBreak() {
    guard offset < bytes.count else { return }
    offset += bytes[offset] == .carriageReturn ? 2 : 1
    offset = min(offset, bytes.count)
    line += 1
    lineStart = offset
  }

  /// Whether the cell and its row end here.
  private var isAtLineEnd: Bool {
    guard offset < bytes.count else { return true }
    let isCRLF = bytes[offset] == .carriageReturn && offset + 1 < bytes.count
    return bytes[offset] == .newline || isCRLF && bytes[offset + 1] == .newline
  }
}

extension CSVReader {
  private mutating func plainCell(_ findings: inout Findings) -> CSVCell? {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == comma || byte == .newline || byte == .carriageReturn && isAtLineEnd { break }
      if byte == quote {
        findings.add(.malformedCSV, .quoteInside, at: position(from: offset), suggestion: .quoting)
        return nil
      }
      offset += 1
    }
    var end = offset
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    let position = Position(line: line, column: start - lineStart + 1, length: end - start)
    return CSVCell(text: start..<end, position: position)
  }

  private mutating func quotedCell(_ findings: inout Findings) -> CSVCell? {
    let open = position(from: offset)
    let start = offset + 1
    var hasDoubledQuotes = false
    offset = start
    while true {
      guard offset < bytes.count else {
        findings.add(.malformedCSV, .unclosedQuote, at: open)
        return nil
      }
      if bytes[offset] == .newline {
        line += 1
        lineStart = offset + 1
      } else if bytes[offset] == quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
        hasDoubledQuotes = true
        offset += 1
      }
      offset += 1
    }
    let text = trimmed(start..<offset)
    offset += 1
    let length = open.line == line ? offset - lineStart + 1 - open.column : 1
    let position = Position(line: open.line, column: open.column, length: length)
    return endsCell(&findings)
      ? CSVCell(text: text, position: position, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
      : nil
  }

  /// Whether nothing but blanks stands between a closing quote and the end of the cell.
  private mutating func endsCell(_ findings: inout Findings) -> Bool {
    skipBlanks()
    if isAtLineEnd || bytes[offset] == comma { return true }
    findings.add(.malformedCSV, .textBehindQuote, at: position(from: offset), suggestion: .quoting)
    return false
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  private func position(from offset: Int) -> Position {
    Position(line: line, column: offset - lineStart + 1)
  }
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")

extension Suggestion {
  fileprivate static let quoting = Suggestion(
    "put the whole cell in quotes, and write each quote inside it twice"
  )
}

extension Message {
  fileprivate static let quoteInside: Message = "a quote stands inside a cell without quotes"
  fileprivate static let unclosedQuote: Message = "the quote is never closed"
  fileprivate static let textBehindQuote: Message = "there is text behind the closing quote"
}
