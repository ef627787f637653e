package import Reporting

/// Finds rows that give what an earlier row has given.
struct Repetitions<Key: Hashable> {
  private var seen: [Key: RowPlace] = [:]

  /// - Parameter count: About how many rows will come.
  init(expecting count: Int) {
    seen.reserveCapacity(count)
  }

  /// Whether the row is the first of its key; if not, both are told.
  ///
  /// - Parameters:
  ///   - key: What no two rows may share.
  ///   - place: Where the row stands.
  ///   - message: What is wrong with a second one.
  ///   - report: Where to tell it.
  /// - Returns: Whether the row counts.
  mutating func isFirst(
    _ key: Key,
    at place: RowPlace,
    _ message: @autoclosure () -> Message,
    report: inout Report
  ) -> Bool {
    guard let first = seen.updateValue(place, forKey: key) else { return true }
    seen[key] = first
    let note = Note(.first, at: first.location)
    report.add(Diagnostic(.repeatedRow, message(), at: place.location, notes: [note]))
    return false
  }
}

extension Message {
  fileprivate static let first: Message = "the first one is here"
}
