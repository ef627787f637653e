import Content

/// Sources in the order in which they are called for, each once.
///
/// There are few, so that looking through them is faster than hashing their ids.
struct SourceList {
  private(set) var sources: [Source] = []

  /// The sources of the site.
  private let known: [SourceID: Source]

  init(at desk: Desk) {
    known = desk.catalog.sources
  }

  mutating func add(_ source: Source?) {
    guard let source, !sources.contains(where: { $0 === source }) else { return }
    sources.append(source)
  }

  mutating func add(_ id: SourceID?) {
    guard let id, !sources.contains(where: { $0.id == id }) else { return }
    add(known[id])
  }

  mutating func add(_ others: [Source]) {
    for source in others { add(source) }
  }

  mutating func add(_ views: [SalaryView]) {
    for view in views { add(view.row?.source) }
  }
}
