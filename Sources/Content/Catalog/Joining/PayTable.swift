package import Reporting

/// The salary rows by whom they speak of, each led to its source and region.
struct PayTable {
  /// By the places of the roles.
  private(set) var roles: [[PayRow]]

  /// By the places of the occupations.
  private(set) var occupations: [[PayRow]]

  /// Of whom rows could not be joined, since they name something unknown.
  private(set) var misled: Set<SubjectID> = []

  private var repetitions: Repetitions<Key>

  /// What no two rows may share.
  fileprivate struct Key: Hashable {
    let subject: Directory.Subject
    let region: Int
    let rank: Int
    let group: GroupID?
    let period: Period
    let currency: String
    let basis: Basis?
    let source: Int
    let asOf: AsOf
  }
}

extension PayTable {
  /// - Parameters:
  ///   - rows: The rows of all salary files.
  ///   - directory: Who is known under which id.
  ///   - unknown: Where to note the ids that lead nowhere; rows that name one are left out.
  ///   - report: Where to tell of repeated rows; the first one counts.
  init(
    _ rows: [SalaryRow],
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    roles = Array(repeating: [], count: directory.guides.count)
    occupations = Array(repeating: [], count: directory.occupations.count)
    repetitions = Repetitions(expecting: rows.count)
    for row in rows { add(row, directory, unknown: &unknown, report: &report) }
  }

  private mutating func add(
    _ row: SalaryRow,
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    let subject = directory.subject(row.subject, of: row.place, unknown: &unknown)
    let region = directory.region(row.region, of: row.place, unknown: &unknown)
    let source = directory.source(row.source, of: row.place, unknown: &unknown)
    let rank = directory.rank(row.level, of: row.place, unknown: &unknown)
    guard let subject, let region, let source, let rank else {
      misled.insert(row.subject.value)
      return
    }
    guard subject != .leftOut else { return }
    let joined = PayRow(row, rank: rank, source: source.shared, region: region.shared)
    let key = Key(joined, of: subject, region: region.number, source: source.number)
    guard
      repetitions.isFirst(key, at: row.place, .repeated(row.subject.value), report: &report)
    else { return }
    add(joined, to: subject)
  }

  private mutating func add(_ row: PayRow, to subject: Directory.Subject) {
    switch subject {
    case .role(let number): roles[number].append(row)
    case .occupation(let number): occupations[number].append(row)
    case .leftOut: break
    }
  }
}

extension PayTable.Key {
  fileprivate init(_ row: PayRow, of subject: Directory.Subject, region: Int, source: Int) {
    self.subject = subject
    self.region = region
    self.rank = row.rank
    self.group = row.group
    self.period = row.period
    self.currency = row.currency
    self.basis = row.basis
    self.source = source
    self.asOf = row.asOf
  }
}

extension PayRow {
  /// A row with what it leaves to its region and its source filled in.
  fileprivate init(
    _ row: SalaryRow,
    rank: Int,
    source: Shared<Source>,
    region: Shared<Region>
  ) {
    level = row.level?.value
    group = row.group
    period = row.period
    currency = row.currency ?? region.value.currency
    basis = row.basis ?? source.value.basis
    figures = row.figures
    sample = row.sample
    relativeStandardError = row.relativeStandardError
    asOf = row.asOf
    note = row.note
    annualised = nil
    place = row.place
    self.rank = rank
    sharedSource = source
    sharedRegion = region
  }
}

extension Message {
  fileprivate static func repeated(_ subject: SubjectID) -> Message {
    """
    two rows give the pay of '\(subject)' for the same region, level, group, period, currency, \
    basis, source and date
    """
  }
}
