import Files

/// A file as a build left it: by its size and time it is known again, by its hash compared.
struct FileMark: Hashable, Sendable {
  let hash: ContentHash
  let size: Int
  let modified: Int

  /// Whether the file that has the status is as it was left.
  func agrees(with status: FileStatus) -> Bool {
    status.kind == .file && status.size == size && status.modified == modified
  }
}

extension FileMark {
  init(_ hash: ContentHash, _ status: FileStatus) {
    self.init(hash: hash, size: status.size, modified: status.modified)
  }
}

/// What became of one file of a build.
struct Written: Hashable, Sendable {
  /// What the build found in the file's place.
  enum Outcome: Sendable {
    case new, changed, unchanged
  }

  /// The path below the output folder.
  let path: String
  let mark: FileMark
  let outcome: Outcome
}

/// Whether a path surely leads to a file below a folder, and fits on a line.
func isSafe(_ path: String) -> Bool {
  var (length, dots) = (0, 0)
  for byte in path.utf8 {
    if byte == UInt8(ascii: "/") {
      if length == dots, length < 3 { return false }
      (length, dots) = (0, 0)
    } else if byte < 0x20 || byte == 0x7F {
      return false
    } else {
      length += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
  }
  return length != dots || length > 2
}
