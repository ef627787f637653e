import Reporting

/// The name of a file without its folders and its ending.
func fileStem(_ path: String) -> String {
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
  let file = name ?? path[...]
  guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else {
    return String(file)
  }
  return String(file[..<dot])
}

extension String {
  /// Whether a text stands in it; `contains` goes by characters and takes twenty times as long.
  func holds(_ text: String) -> Bool {
    let starts = utf8.indices.lazy.filter { self.utf8[$0] == text.utf8.first }
    return starts.contains { self.utf8[$0...].starts(with: text.utf8) }
  }
}

extension Findings {
  /// Tells if the file's name cannot be a role's id.
  mutating func expectRoleName(_ name: String) {
    guard expectFileName(name), expectUnreserved(name, at: .start) else { return }
    if name.holds(separator) { add(.invalidFileName, .roleNameLikePair(name)) }
  }

  /// Tells if the file's name cannot be the name of a page; returns whether it can.
  @discardableResult
  mutating func expectFileName(_ name: String) -> Bool {
    if isIdentifier(name) { return true }
    addInvalidFileName(name, identifier(from: name))
    return false
  }

  /// The ids of the two roles that a comparison's file is named after, the first in alphabetical order first.
  mutating func pair(in name: String) -> (a: SubjectID, b: SubjectID)? {
    let ids = name.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard ids.count == 2 else {
      add(.invalidFileName, .noPair(name), suggestion: .pair)
      return nil
    }
    guard ids.allSatisfy({ isIdentifier($0) }) else {
      let meant = ids.compactMap(identifier).sorted()
      addInvalidFileName(name, meant.count == 2 ? meant.joined(separator: separator) : nil)
      return nil
    }
    if ids[0] == ids[1] {
      add(.comparisonName, .oneRole(ids[0]))
      return nil
    }
    let sorted = ids.sorted()
    if sorted != ids {
      let meant = sorted.joined(separator: separator) + ".md"
      add(.comparisonName, .unsorted, suggestion: Suggestion("rename the file to '\(meant)'"))
    }
    return (SubjectID(sorted[0]), SubjectID(sorted[1]))
  }

  private mutating func addInvalidFileName(_ name: String, _ meant: String?) {
    add(
      .invalidFileName,
      .invalidFileName(name),
      suggestion: meant.map { Suggestion("rename the file to '\($0).md'") } ?? .idShape
    )
  }
}

/// What stands between the two roles in the name of a comparison.
private let separator = "-vs-"

extension Suggestion {
  fileprivate static let pair = Suggestion(
    "name the file after two roles in alphabetical order, such as 'data-scientist-vs-web-developer.md'"
  )
}

extension Message {
  fileprivate static let unsorted: Message =
    "a comparison is named after its roles in alphabetical order"

  fileprivate static func invalidFileName(_ name: String) -> Message {
    "'\(name)' cannot be part of an address"
  }

  fileprivate static func noPair(_ name: String) -> Message {
    "'\(name)' cannot be the name of a comparison"
  }

  fileprivate static func roleNameLikePair(_ name: String) -> Message {
    "'\(name)' cannot be a role: '-vs-' is for comparisons"
  }

  fileprivate static func oneRole(_ id: String) -> Message {
    "a comparison needs two roles, and '\(id)' is one"
  }
}
