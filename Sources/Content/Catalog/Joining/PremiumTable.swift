import Reporting

/// The premium rows by whom they speak of, in the order of the file.
struct PremiumTable: Sendable {
  private(set) var rows: BySubject<PremiumRow>
}

extension PremiumTable {
  /// - Parameters:
  ///   - rows: The rows of premiums.csv.
  ///   - directory: Who is known under which id.
  ///   - misfits: Where to note rows that name something unknown, which are left out, and those that repeat others.
  init(
    _ rows: [PremiumRow],
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    self.rows = BySubject(directory, expecting: rows.count)
    for row in rows {
      let subject = directory.subject(row.subject, of: row.place, unknown: &misfits.unknown)
      let region = directory.region(row.region, of: row.place, unknown: &misfits.unknown)
      let source = directory.source(row.source, of: row.place, unknown: &misfits.unknown)
      guard let subject, region != nil, source != nil else {
        misfits.misled.insert(row.subject.value)
        continue
      }
      self.rows.append(row, to: subject)
    }
    self.rows.changeEach {
      $0.removeRepetitions(of: RowKey.init, at: \.place, Message.repeated, report: &misfits.report)
    }
  }
}

/// What no two rows of one subject may share.
private struct RowKey: Hashable {
  let region: RegionID
  let kind: PremiumKind
  let what: String
  let unit: PremiumUnit
  let source: SourceID
  let asOf: AsOf

  init(_ row: PremiumRow) {
    (region, kind, what) = (row.region.value, row.kind, row.what.value)
    (unit, source, asOf) = (row.unit, row.source.value, row.asOf)
  }
}

extension Message {
  fileprivate static func repeated(_ row: PremiumRow) -> Message {
    """
    two rows give what '\(row.what.value)' adds to the pay of '\(row.subject.value)' for the same \
    region, unit, source and date
    """
  }
}
