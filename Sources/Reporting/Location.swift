/// A stretch of one file: where a fact was written or a problem lies.
package struct Position: Hashable, Sendable {
  /// The line, counted from 1.
  package var line: Int

  /// The column in UTF-8 bytes, counted from 1.
  package var column: Int

  /// How many bytes of the line it covers; at least 1.
  package var length: Int

  package init(line: Int, column: Int = 1, length: Int = 1) {
    self.line = max(line, 1)
    self.column = max(column, 1)
    self.length = max(length, 1)
  }

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
