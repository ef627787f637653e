import Reporting

/// Tells of rows that pages print as current although the data has a newer edition of their series.
struct SupersededEditions {
  private(set) var diagnostics: [Diagnostic] = []
  private var newest: [Slot: PayRow] = [:]
  private let region: RegionID
  private let isComplete: Bool

  /// What the rows of one series for one period share, in the site's region.
  fileprivate struct Slot: Hashable {
    let series: String
    let period: Period
  }

  /// - Parameters:
  ///   - catalog: The pay of roles and occupations.
  ///   - isComplete: Whether all salary rows could be read; if not, nothing is said to be missing.
  init(_ catalog: Catalog, isComplete: Bool) {
    self.isComplete = isComplete
    region = catalog.settings.region.value
    let own = catalog.roles.map(\.own)
    for pay in own { note(pay) }
    for pay in catalog.occupations.map(\.pay) { note(pay) }
    guard !newest.isEmpty else { return }
    for pay in own { check(pay) }
    for pay in catalog.occupations.filter({ !$0.roles.isEmpty }).map(\.pay) { check(pay) }
  }

  /// Remembers the newest edition of each series.
  private mutating func note(_ pay: PayRows) {
    for row in pay.rows where row.isCurrentCandidate(in: region) {
      guard let slot = Slot(row) else { continue }
      if let known = newest[slot], known.asOf >= row.asOf { continue }
      newest[slot] = row
    }
  }

  private mutating func check(_ pay: PayRows) {
    for period in [Period.year, .hour] {
      let row = pay.canonical(RowQuery(region: region, period: period))
      guard let row, !row.figures.isEmpty else { continue }
      if let diagnostic = diagnostic(row, pay) { diagnostics.append(diagnostic) }
      return
    }
  }

  /// A row is superseded by a newer one of its subject that has a figure, or by an edition that says nothing of its subject.
  private func diagnostic(_ row: PayRow, _ pay: PayRows) -> Diagnostic? {
    guard let slot = Slot(row), let edition = newest[slot], row.asOf < edition.asOf,
      row.source.id != edition.source.id
    else { return nil }
    let newer = pay.rows.filter { $0.isCurrentCandidate(in: region) && $0.asOf > row.asOf }
      .filter { Slot($0) == slot }
    guard let figure = newer.first(where: { !$0.figures.isEmpty }) else {
      return newer.isEmpty && isComplete ? missing(row, edition) : nil
    }
    return Diagnostic(
      .supersededEdition,
      .passedOver(row.subject, row.source.id, newer: figure.source.id),
      at: row.place.location,
      notes: [Note(.newer, at: figure.place.location)]
    )
  }

  private func missing(_ row: PayRow, _ edition: PayRow) -> Diagnostic {
    Diagnostic(
      .supersededEdition,
      .missing(row.subject, row.source.id, newer: edition.source.id),
      at: row.place.location,
      suggestion: Suggestion(
        "add its row of '\(edition.source.id)', with 'n/p' where that edition publishes nothing"
      )
    )
  }
}

extension SupersededEditions.Slot {
  /// Returns nil for a row whose source belongs to no series.
  fileprivate init?(_ row: PayRow) {
    guard let series = row.source.series else { return nil }
    self.init(series: series, period: row.period)
  }
}

extension PayRow {
  /// Whether the row may stand for a subject as a whole.
  fileprivate func isCurrentCandidate(in region: RegionID) -> Bool {
    level == nil && group == nil && annualised == nil && self.region.id == region
  }
}

extension Message {
  fileprivate static func passedOver(
    _ subject: SubjectID,
    _ source: SourceID,
    newer: SourceID
  ) -> Message {
    """
    the pay of '\(subject)' is printed as of '\(source)' although '\(newer)' is newer: \
    a median comes before a mean, and an exact figure before a top-coded one
    """
  }

  fileprivate static func missing(
    _ subject: SubjectID,
    _ source: SourceID,
    newer: SourceID
  ) -> Message {
    "the pay of '\(subject)' is printed as of '\(source)', since it has no row of '\(newer)'"
  }

  fileprivate static let newer: Message = "the newer row is here"
}
