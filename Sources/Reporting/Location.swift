/// A stretch of one file: where a fact was written or a problem lies.
package struct Position: Hashable, Sendable {
  // Four bytes each, since every fact keeps its place; no file that is read has more lines or bytes than they can count.
  private let shortLine, shortColumn, shortLength: Int32

  package init(line: Int, column: Int = 1, length: Int = 1) {
    shortLine = Int32(clamping: max(line, 1))
    shortColumn = Int32(clamping: max(column, 1))
    shortLength = Int32(clamping: max(length, 1))
  }

  /// The line, counted from 1.
  package var line: Int { Int(shortLine) }

  /// The column in UTF-8 bytes, counted from 1.
  package var column: Int { Int(shortColumn) }

  /// How many bytes of the line it covers; at least 1.
  package var length: Int { Int(shortLength) }

  /// The first byte of a file: where a problem of the file as a whole is reported.
  package static let start = Position(line: 1)
}

/// A position in a file of the site.
package struct Location: Hashable, Sendable {
  /// The file's path below the site's root, with `/` between its parts.
  package var file: String

  package var position: Position

  package init(_ file: String, _ position: Position = .start) {
    self.file = file
    self.position = position
  }
}

extension Position: Comparable {
  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}

extension Location: Comparable {
  package static func < (left: Location, right: Location) -> Bool {
    (left.file, left.position) < (right.file, right.position)
  }
}
