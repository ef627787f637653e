import Reporting

/// The outlook rows by whom they speak of.
struct OutlookTable: Sendable {
  /// The row that stands for the subject first.
  private var rows: BySubject<OutlookRow>

  /// The rows of all occupations together, the latest first.
  private(set) var totals: [OutlookRow] = []

  private var totalsByScope: [Scope: [OutlookRow]] = [:]

  /// The rows of a subject, the latest first.
  func rows(of subject: Directory.Subject?) -> [OutlookRow] { rows.rows(of: subject) }

  /// All occupations together for the region and the years of a row, of its own source if that has them.
  func total(for row: OutlookRow) -> OutlookRow? {
    let fitting = totalsByScope[Scope(row)] ?? []
    return fitting.first { $0.source.value == row.source.value } ?? fitting.first
  }
}

extension OutlookTable {
  /// - Parameters:
  ///   - rows: The rows of outlook.csv.
  ///   - directory: Who is known under which id.
  ///   - misfits: Where to note rows that name something unknown, which are left out, and those that repeat others.
  init(
    _ rows: [OutlookRow],
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    self.rows = BySubject(directory, expecting: rows.count)
    for place in rows.indices { add(rows[place], directory, &misfits) }
    self.rows.changeEach { $0.putInOrder(directory, report: &misfits.report) }
    totals.putInOrder(directory, report: &misfits.report)
    totalsByScope = Dictionary(grouping: totals, by: Scope.init)
  }

  private mutating func add(
    _ row: OutlookRow,
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    let place = row.place
    let region = directory.region(row.region, of: place, unknown: &misfits.unknown)
    let source = directory.source(row.source, of: place, unknown: &misfits.unknown)
    let isTotal = row.subject.value == .all
    let subject =
      isTotal ? nil : directory.subject(row.subject, of: place, unknown: &misfits.unknown)
    guard region != nil, source != nil, isTotal || subject != nil else {
      misfits.misled.insert(row.subject.value)
      return
    }
    if isTotal { totals.append(row) }
    if let subject { rows.append(row, to: subject) }
  }
}

extension [OutlookRow] {
  /// Puts the latest first; of those for equal years the one whose source is to be preferred.
  fileprivate mutating func putInOrder(_ directory: Directory, report: inout Report) {
    removeRepetitions(of: RowKey.init, at: \.place, Message.repeated, report: &report)
    let ordered = map { (row: $0, rank: RowRank($0, directory)) }
    self = ordered.sorted { $0.rank < $1.rank }.map(\.row)
  }
}

/// For where and for which years a projection holds.
private struct Scope: Hashable {
  let region: RegionID
  let from: Int
  let to: Int

  init(_ row: OutlookRow) {
    (region, from, to) = (row.region.value, row.from, row.to)
  }
}

/// What no two rows of one subject may share.
private struct RowKey: Hashable {
  let scope: Scope
  let source: SourceID

  init(_ row: OutlookRow) {
    (scope, source) = (Scope(row), row.source.value)
  }
}

/// What decides which row stands for a subject; the least does.
private struct RowRank: Comparable {
  let age: Int
  let end: Int
  let priority: Int
  let source: SourceID

  init(_ row: OutlookRow, _ directory: Directory) {
    (age, end, source) = (-row.from, -row.to, row.source.value)
    priority = directory.source(row.source.value)?.priority ?? .max
  }

  static func < (left: RowRank, right: RowRank) -> Bool {
    (left.age, left.end, left.priority, left.source)
      < (right.age, right.end, right.priority, right.source)
  }
}

extension Message {
  fileprivate static func repeated(_ row: OutlookRow) -> Message {
    """
    two rows give the outlook of '\(row.subject.value)' from \(row.from) to \
    \(row.to) for the same region and source
    """
  }
}
