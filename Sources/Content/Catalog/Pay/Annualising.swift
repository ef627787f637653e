extension PayRows {
  /// Orders the rows that a subject has, and adds yearly ones where a source publishes pay by another period alone.
  ///
  /// - Parameter rows: The rows as published, in any order.
  init(publishing rows: [PayRow]) {
    let all = (rows + annualised(rows)).map { (row: $0, order: PayOrder($0)) }
    self.init(preferred: all.sorted { $0.order < $1.order }.map(\.row))
  }
}

/// Yearly rows, reckoned from the longest other period of each source that has no yearly row for the subject and region.
///
/// A yearly row without figures is a refusal, and nothing is reckoned against it.
private func annualised(_ rows: [PayRow]) -> [PayRow] {
  guard rows.contains(where: { $0.period != .year }) else { return [] }
  let published = Set(rows.filter { $0.period == .year }.map(Publication.init))
  let candidates = rows.compactMap { row -> PayRow? in
    published.contains(Publication(row)) ? nil : row.byTheYear()
  }
  return candidates.sorted { $0.steps < $1.steps }.uniqued(by: AnnualisedKey.init)
}

/// A source's figures for a region.
private struct Publication: Hashable {
  let source: SourceID
  let region: RegionID

  init(_ row: PayRow) {
    (source, region) = (row.source.id, row.region.id)
  }
}

/// What two rows share that differ in their period alone.
private struct AnnualisedKey: Hashable {
  let publication: Publication
  let level: LevelID?
  let group: GroupID?
  let currency: String
  let basis: Basis?
  let asOf: AsOf

  init(_ row: PayRow) {
    publication = Publication(row)
    (level, group) = (row.level, row.group)
    (currency, basis, asOf) = (row.currency, row.basis, row.asOf)
  }
}

extension PayRow {
  /// The row by the year; nil where it is one, has no figure, or its source does not say how long a year is worked.
  fileprivate func byTheYear() -> PayRow? {
    guard !figures.isEmpty, let times = timesAYear else { return nil }
    var yearly = fields
    yearly.period = .year
    yearly.annualised = Annualised(from: period, times: times)
    yearly.figures = figures.mapped { $0.times(times) }
    return yearly.figures.isEmpty ? nil : PayRow(yearly)
  }

  /// How many of its periods make a year.
  private var timesAYear: Amount? {
    switch period {
    case .year: nil
    case .month: Amount(12)
    case .week: Amount(52)
    case .day: Amount(260)
    case .hour: source.hoursPerYear
    }
  }

  /// How far its period is from a year: the nearest is reckoned from.
  fileprivate var steps: Int {
    switch annualised?.from {
    case .month: 1
    case .week: 2
    case .day: 3
    case .hour: 4
    case .year, nil: 0
    }
  }
}

extension Figures {
  fileprivate func mapped(_ transform: (Figure) -> Figure) -> Figures {
    var mapped = self
    for statistic in Statistic.allCases { mapped[statistic] = transform(self[statistic]) }
    return mapped
  }
}

extension Figure {
  /// The figure so many times, in whole units; unknown where that is more than a figure may be.
  fileprivate func times(_ factor: Amount) -> Figure {
    switch self {
    case .exact(let amount): amount.times(factor).map(Figure.exact) ?? .unknown
    case .atLeast(let amount): amount.times(factor).map(Figure.atLeast) ?? .unknown
    case .notPublished, .notApplicable, .unknown: self
    }
  }
}

extension Amount {
  fileprivate func times(_ factor: Amount) -> Amount? {
    let product = Int128(tenThousandths) * Int128(factor.tenThousandths)
    let whole = divided(product, by: 100_000_000, .nearest)
    return (1...Int128(Amount.largest)).contains(whole) ? Amount(Int64(whole)) : nil
  }
}
