extension PayRows {
  /// The other published figures of the query's region, dated and of whatever period, the preferred first.
  ///
  /// Left out are the canonical row, those of the levels and groups, which have lists of their own, and what a newer edition
  /// of its own series supersedes. With a level or a group in the query only rows of that level or group count.
  package func others(_ query: RowQuery) -> [PayRow] {
    let shown = shown(query)
    let newest = newestOfSeries()
    return rows.filter { row in
      row.region.id == query.region && row.annualised == nil
        && (query.level == nil || row.level == query.level)
        && (query.group == nil || row.group == query.group)
        && !shown.contains { $0 === row }
        && row.series.flatMap { newest[$0] }.map { row.asOf >= $0 } != false
    }
  }

  /// The rows that the page prints by other names; a reckoned row does not print the one it is reckoned from.
  private func shown(_ query: RowQuery) -> [PayRow] {
    var shown = canonical(query).map { [$0] } ?? []
    if query.level == nil { shown += levels(query) }
    if query.group == nil { shown += groups(query) }
    return shown
  }

  /// When each series was last measured.
  private func newestOfSeries() -> [SeriesSlot: AsOf] {
    var newest: [SeriesSlot: AsOf] = [:]
    for row in rows where !row.figures.isEmpty && row.annualised == nil {
      guard let slot = row.series else { continue }
      newest[slot] = newest[slot].map { max($0, row.asOf) } ?? row.asOf
    }
    return newest
  }
}

/// What rows have in common that supersede each other.
struct SeriesSlot: Hashable {
  let series: String
  let region: RegionID
  let level: LevelID?
  let group: GroupID?
  let period: Period
  let currency: String
  let basis: Basis?
}

extension PayRow {
  /// What its newer editions share with it; nil where its source belongs to no series.
  var series: SeriesSlot? {
    source.series.map {
      SeriesSlot(
        series: $0,
        region: region.id,
        level: level,
        group: group,
        period: period,
        currency: currency,
        basis: basis
      )
    }
  }
}
