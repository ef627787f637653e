import Reporting

/// The salary rows by whom they speak of, each led to its source and region.
struct PayTable: Sendable {
  private(set) var rows: BySubject<PayRow>

  private var recentSubject = Recent<SubjectID, Directory.Subject>()
  private var recentSource = Recent<SourceID, Source>()
  private var recentRegion = Recent<RegionID, Region>()
}

extension PayTable {
  /// - Parameters:
  ///   - rows: The rows of all salary files.
  ///   - directory: Who is known under which id.
  ///   - misfits: Where to note rows that name something unknown, which are left out, and those that repeat others.
  init(
    _ rows: [SalaryRow],
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    self.rows = BySubject(directory, expecting: rows.count)
    for place in rows.indices { add(rows[place], directory, &misfits) }
    self.rows.changeEach {
      $0.removeRepetitions(of: RowKey.init, at: \.place, Message.repeated, report: &misfits.report)
    }
  }

  private mutating func add(
    _ row: SalaryRow,
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    let subject = recentSubject.value(of: row.subject.value) {
      directory.subject(row.subject, of: row.place, unknown: &misfits.unknown)
    }
    let region = recentRegion.value(of: row.region.value) {
      directory.region(row.region, of: row.place, unknown: &misfits.unknown)
    }
    let source = recentSource.value(of: row.source.value) {
      directory.source(row.source, of: row.place, unknown: &misfits.unknown)
    }
    let rank = directory.rank(row.level, of: row.place, unknown: &misfits.unknown)
    guard let subject, let region, let source, let rank else {
      misfits.misled.insert(row.subject.value)
      return
    }
    rows.append(PayRow(row, rank: rank, source: source, region: region), to: subject)
  }
}

extension PayRow {
  /// A row with what it leaves to its region and its source filled in.
  fileprivate convenience init(
    _ row: SalaryRow,
    rank: Int,
    source: Source,
    region: Region
  ) {
    self.init(
      Fields(
        subject: row.subject.value,
        level: row.level?.value,
        group: row.group,
        period: row.period,
        currency: row.currency ?? region.currency,
        basis: row.basis ?? source.basis,
        figures: row.figures,
        sample: row.sample,
        relativeStandardError: row.relativeStandardError,
        asOf: row.asOf,
        note: row.note,
        annualised: nil,
        place: row.place,
        rank: rank,
        source: source,
        region: region
      )
    )
  }
}

/// What no two rows of one subject may share.
private struct RowKey: Hashable {
  let region: RegionID
  let level: LevelID?
  let group: GroupID?
  let period: Period
  let currency: String
  let basis: Basis?
  let source: SourceID
  let asOf: AsOf

  init(_ row: PayRow) {
    (region, level, group, period) = (row.region.id, row.level, row.group, row.period)
    (currency, basis, source, asOf) = (row.currency, row.basis, row.source.id, row.asOf)
  }

  /// Leaves out what seldom tells a subject's rows apart, since hashing costs.
  func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    hasher.combine(group)
    hasher.combine(source)
    hasher.combine(asOf.order)
  }
}

extension Message {
  fileprivate static func repeated(_ row: PayRow) -> Message {
    """
    two rows give the pay of '\(row.subject)' for the same region, level, group, period, \
    currency, basis, source and date
    """
  }
}
