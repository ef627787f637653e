package import Reporting

/// The premium rows by whom they speak of.
struct PremiumTable {
  private var rows: [SubjectID: [PremiumRow]] = [:]

  /// The rows that stand for a subject, in the order of the file.
  subscript(subject: SubjectID) -> [PremiumRow] { rows[subject] ?? [] }
}

extension PremiumTable {
  /// - Parameters:
  ///   - rows: The rows of premiums.csv.
  ///   - directory: Who is known under which id.
  ///   - unknown: Where to note the ids that lead nowhere; rows that name one are left out.
  ///   - report: Where to tell of repeated rows; the first one counts.
  init(
    _ rows: [PremiumRow],
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    var repetitions = Repetitions<RowKey>(expecting: rows.count)
    for row in rows {
      let subject = directory.subject(row.subject, of: row.place, unknown: &unknown)
      let region = directory.region(row.region, of: row.place, unknown: &unknown)
      let source = directory.source(row.source, of: row.place, unknown: &unknown)
      guard subject != nil, region != nil, source != nil,
        repetitions.isFirst(RowKey(row), at: row.place, .repeated(row), report: &report)
      else { continue }
      self.rows[row.subject.value, default: []].append(row)
    }
  }
}

/// What no two rows may share.
private struct RowKey: Hashable {
  let subject: SubjectID
  let region: RegionID
  let kind: PremiumKind
  let what: String
  let unit: PremiumUnit
  let source: SourceID
  let asOf: AsOf

  init(_ row: PremiumRow) {
    (subject, region, kind) = (row.subject.value, row.region.value, row.kind)
    (what, unit, source, asOf) = (row.what, row.unit, row.source.value, row.asOf)
  }
}

extension Message {
  fileprivate static func repeated(_ row: PremiumRow) -> Message {
    """
    two rows give what '\(row.what)' adds to the pay of '\(row.subject.value)' for the same \
    region, unit, source and date
    """
  }
}
