import Reporting

/// Rows of one table by whom they speak of.
struct BySubject<Row: Sendable>: Sendable {
  /// By the places of the roles.
  private(set) var roles: [[Row]]

  /// By the places of the occupations.
  private(set) var occupations: [[Row]]

  /// How many rows a subject has on average.
  private let average: Int

  /// - Parameters:
  ///   - directory: Whom rows may speak of.
  ///   - count: How many rows there will be at most.
  init(_ directory: Directory, expecting count: Int) {
    roles = Array(repeating: [], count: directory.guides.count)
    occupations = Array(repeating: [], count: directory.occupations.count)
    average = count / max(1, roles.count + occupations.count)
  }

  /// Adds a row; one of a guide without a page is known, and not kept.
  mutating func append(_ row: Row, to subject: Directory.Subject) {
    switch subject {
    case .role(let number): roles[number].append(row, reserving: average)
    case .occupation(let number): occupations[number].append(row, reserving: average)
    case .leftOut: break
    }
  }

  /// The rows of an id.
  func rows(of subject: Directory.Subject?) -> [Row] {
    switch subject {
    case .role(let number): roles[number]
    case .occupation(let number): occupations[number]
    case .leftOut, nil: []
    }
  }

  /// Changes the rows of each subject that has several.
  mutating func changeEach(_ change: (inout [Row]) -> Void) {
    for place in roles.indices where roles[place].count > 1 { change(&roles[place]) }
    for place in occupations.indices where occupations[place].count > 1 {
      change(&occupations[place])
    }
  }
}

extension Array {
  /// Adds an element, and with the first one makes room for as many as are usual.
  fileprivate mutating func append(_ element: Element, reserving usual: Int) {
    if isEmpty { reserveCapacity(usual) }
    append(element)
  }
}

extension Array {
  /// Keeps the first row of each key, and tells of the others.
  ///
  /// - Parameters:
  ///   - key: What no two rows of one subject may share.
  ///   - place: Where a row stands.
  ///   - message: What is wrong with a second one.
  ///   - report: Where to tell it.
  mutating func removeRepetitions<Key: Hashable>(
    of key: (Element) -> Key,
    at place: (Element) -> RowPlace,
    _ message: (Element) -> Message,
    report: inout Report
  ) {
    var seen: [Key: RowPlace] = [:]
    seen.reserveCapacity(count)
    var others: [Diagnostic] = []
    removeAll { row in
      let key = key(row)
      guard let first = seen[key] else {
        seen[key] = place(row)
        return false
      }
      let note = Note(.first, at: first.location)
      let location = place(row).location
      others.append(Diagnostic(.repeatedRow, message(row), at: location, notes: [note]))
      return true
    }
    report.add(others)
  }
}

extension Message {
  fileprivate static let first: Message = "the first one is here"
}
