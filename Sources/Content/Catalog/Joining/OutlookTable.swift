package import Reporting

/// The outlook rows by whom they speak of.
struct OutlookTable {
  /// By subject and region, the one that stands for the subject first.
  private var rows: [Key: [Shared<OutlookRow>]] = [:]

  private struct Key: Hashable {
    let subject: SubjectID
    let region: RegionID
  }

  /// The row that stands for a subject in a region: the latest.
  func latest(of subject: SubjectID, in region: RegionID) -> Shared<OutlookRow>? {
    rows[Key(subject: subject, region: region)]?.first
  }

  /// All occupations together for the region and the years of a row, of its own source if that has them.
  func total(for row: OutlookRow) -> Shared<OutlookRow>? {
    let totals = rows[Key(subject: .all, region: row.region.value)] ?? []
    let fitting = totals.filter { $0.value.from == row.from && $0.value.to == row.to }
    return fitting.first { $0.value.source.value == row.source.value } ?? fitting.first
  }
}

extension OutlookTable {
  /// - Parameters:
  ///   - rows: The rows of outlook.csv.
  ///   - directory: Who is known under which id.
  ///   - unknown: Where to note the ids that lead nowhere; rows that name one are left out.
  ///   - report: Where to tell of repeated rows; the first one counts.
  init(
    _ rows: [OutlookRow],
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    var repetitions = Repetitions<RowKey>(expecting: rows.count)
    var priorities: [SourceID: Int] = [:]
    for row in rows {
      guard let source = directory.source(row, unknown: &unknown) else { continue }
      let (key, place) = (RowKey(row), row.place)
      guard repetitions.isFirst(key, at: place, .repeated(row), report: &report) else { continue }
      priorities[row.source.value] = source.priority
      self.rows[Key(subject: row.subject.value, region: row.region.value), default: []]
        .append(Shared(row))
    }
    sort(by: priorities)
  }

  /// Puts the latest first; of those for equal years the one whose source is to be preferred.
  private mutating func sort(by priorities: [SourceID: Int]) {
    for (key, values) in rows where values.count > 1 {
      rows[key] = values.sorted {
        let (left, right) = ($0.value, $1.value)
        if (left.from, left.to) != (right.from, right.to) {
          return (right.from, right.to) < (left.from, left.to)
        }
        let (first, second) = (left.source.value, right.source.value)
        return (priorities[first] ?? .max, first) < (priorities[second] ?? .max, second)
      }
    }
  }
}

/// What no two rows may share.
private struct RowKey: Hashable {
  let subject: SubjectID
  let region: RegionID
  let from: Int
  let to: Int
  let source: SourceID

  init(_ row: OutlookRow) {
    (subject, region) = (row.subject.value, row.region.value)
    (from, to, source) = (row.from, row.to, row.source.value)
  }
}

extension Directory {
  /// The row's source, if all of its ids lead somewhere; those that do not are noted.
  fileprivate func source(_ row: OutlookRow, unknown: inout UnknownIDs) -> Source? {
    let isKnown =
      row.subject.value == .all || subject(row.subject, of: row.place, unknown: &unknown) != nil
    let region = region(row.region, of: row.place, unknown: &unknown)
    let source = source(row.source, of: row.place, unknown: &unknown)
    return isKnown && region != nil ? source?.shared.value : nil
  }
}

extension Message {
  fileprivate static func repeated(_ row: OutlookRow) -> Message {
    """
    two rows give the outlook of '\(row.subject.value)' from \(row.from) to \(row.to) for the \
    same region and source
    """
  }
}
