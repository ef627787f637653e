extension PayRows {
  /// The canonical row of each level, in the ladder's order; the query's own level does not count.
  package func levels(_ query: RowQuery) -> [PayRow] {
    let steps = rows.filter { $0.level != nil && $0.answers(query, whatever: .level) }
    return steps.uniqued(by: \.level).sorted { $0.rank < $1.rank }
  }

  /// The canonical row of each group, by the group's id; the query's own group does not count.
  package func groups(_ query: RowQuery) -> [PayRow] {
    let parts = rows.filter { $0.group != nil && $0.answers(query, whatever: .group) }
    return parts.uniqued(by: \.group).sorted { ($0.group?.text ?? "") < ($1.group?.text ?? "") }
  }

  /// The canonical row of each region that has one, by the region's name; the query's own region does not count.
  package func regions(_ query: RowQuery) -> [PayRow] {
    let places = rows.filter { $0.answers(query, whatever: .region) }
    return places.uniqued(by: \.region.id).sorted {
      ($0.region.name, $0.region.id) < ($1.region.name, $1.region.id)
    }
  }

  /// The editions of the canonical row's series, newest first: one row each, in its currency, on its basis.
  ///
  /// A row that is not part of a series is its only edition. The query's own edition does not count.
  package func editions(_ query: RowQuery) -> [PayRow] {
    let answers = rows.filter { $0.answers(query, whatever: .edition) }
    guard let current = answers.first else { return [] }
    let editions = answers.filter { $0.continues(current) }
    return editions.uniqued(by: \.source.id).sorted {
      ($1.asOf, $0.source.id) < ($0.asOf, $1.source.id)
    }
  }
}

extension RowQuery {
  /// The query with something else asked for.
  func with(_ change: (inout RowQuery) -> Void) -> RowQuery {
    var query = self
    change(&query)
    return query
  }
}

extension PayRow {
  /// Whether both rows belong to one trend: editions of one series, with the same meaning.
  fileprivate func continues(_ other: PayRow) -> Bool {
    currency == other.currency && basis == other.basis && annualised == other.annualised
      && (source.id == other.source.id
        || (source.series != nil && source.series == other.source.series))
  }
}
