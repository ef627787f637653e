import Reporting

/// The head of a text that is written below its key: `|` keeps its lines, `>` folds them.
private struct BlockScalarHead {
  let isFolded: Bool

  /// The indentation that a digit gives, beyond the parent's.
  var indentation: Int?

  /// What becomes of the line breaks at the end: `-` none, `+` all, else one.
  var keepsBreaks: Bool?
}

extension YAMLReader {
  /// Reads a text that is written below its key, behind `|` or `>`.
  mutating func blockScalar(in parent: Int) throws(YAMLFault) -> YAMLNode {
    let start = cursor
    let head = try blockScalarHead()
    var text = BlockText(isFolded: head.isFolded)
    var least = max(parent + 1, 1)
    var indentation = head.indentation.map { max(parent, 0) + $0 }
    while !cursor.isAtEnd {
      let line = cursor
      skipIndentation(upTo: indentation)
      if cursor.isAtLineEnd {
        guard !cursor.isAtEnd else { break }
        text.addBreak()
        if indentation == nil { least = max(least, cursor.column) }
      } else {
        let found = indentation ?? max(cursor.column, least)
        guard cursor.column >= found, !line.isAtMarker("-"), !line.isAtMarker(".") else {
          cursor = line
          break
        }
        indentation = found
        let content = cursor.offset
        cursor.skipLine()
        text.addLine(cursor.slice(content, cursor.offset), endsInBreak: !cursor.isAtEnd)
      }
      cursor.nextLine()
    }
    let string = text.string(keepingBreaks: head.keepsBreaks)
    return try counted(.scalar(string, isPlain: false), at: start.position())
  }

  private mutating func skipIndentation(upTo column: Int?) {
    guard let column else { return cursor.skipSpaces() }
    while cursor.column < column, cursor.byte == UInt8(ascii: " ") { cursor.advance() }
  }

  private mutating func blockScalarHead() throws(YAMLFault) -> BlockScalarHead {
    var head = BlockScalarHead(isFolded: cursor.byte == UInt8(ascii: ">"))
    let start = cursor
    cursor.advance()
    while !cursor.isAtLineEnd, !cursor.byte.isBlank {
      switch cursor.byte {
      case UInt8(ascii: "-") where head.keepsBreaks == nil: head.keepsBreaks = false
      case UInt8(ascii: "+") where head.keepsBreaks == nil: head.keepsBreaks = true
      case UInt8(ascii: "1")...UInt8(ascii: "9") where head.indentation == nil:
        head.indentation = Int(cursor.byte - UInt8(ascii: "0"))
      default: throw mustBeQuoted(.blockHead(Unicode.Scalar(start.byte)), at: start)
      }
      cursor.advance()
    }
    cursor.skipBlanks()
    guard cursor.isAtLineEnd || cursor.isAtComment else {
      throw mustBeQuoted(.blockHead(Unicode.Scalar(start.byte)), at: start)
    }
    cursor.nextLine()
    return head
  }
}

/// The lines of a block scalar while they are read.
private struct BlockText {
  let isFolded: Bool
  private var bytes: [UInt8] = []

  /// Whether a line has ended whose break is not yet written.
  private var hasLastBreak = false

  /// How many blank lines have followed that line.
  private var blankLines = 0
  private var wasIndented = false

  init(isFolded: Bool) {
    self.isFolded = isFolded
  }

  mutating func addBreak() {
    blankLines += 1
  }

  /// Adds a line; where lines are folded, those that begin with a blank keep their breaks.
  mutating func addLine(_ line: ArraySlice<UInt8>, endsInBreak: Bool) {
    let isIndented = line.first?.isBlank ?? false
    if isFolded, hasLastBreak, !wasIndented, !isIndented {
      if blankLines == 0 { bytes.append(UInt8(ascii: " ")) }
    } else if hasLastBreak {
      bytes.append(.newline)
    }
    addBlankLines()
    bytes.append(contentsOf: line)
    hasLastBreak = endsInBreak
    wasIndented = isIndented
  }

  private mutating func addBlankLines() {
    bytes.append(contentsOf: repeatElement(.newline, count: blankLines))
    blankLines = 0
  }

  /// The whole text with all line breaks at its end, or none, or by default one.
  func string(keepingBreaks keepsBreaks: Bool?) -> String {
    var text = self
    if keepsBreaks != false, hasLastBreak { text.bytes.append(.newline) }
    if keepsBreaks == true { text.addBlankLines() }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

extension Message {
  fileprivate static func blockHead(_ mark: Unicode.Scalar) -> Message {
    "behind '\(mark)' the text must begin on the next line; a text that begins with it must be in quotes"
  }
}
