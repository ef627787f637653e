/// What the data says of one subject's pay, the row that is to be preferred first.
///
/// So the canonical row is the first that answers a question; see `PayOrder` for the rule.
package struct PayRows: Sendable {
  let rows: [PayRow]

  init(preferred rows: [PayRow] = []) {
    self.rows = rows
  }

  /// Whether there is no row at all.
  package var isEmpty: Bool { rows.isEmpty }

  /// Whether some row, of whatever region, level or period, has a figure.
  package var hasFigure: Bool { rows.contains { !$0.figures.isEmpty } }
}

/// Which salary row is asked for.
package struct RowQuery: Hashable, Sendable {
  package var region: RegionID

  /// A rung of the ladder; nil asks for all levels together.
  package var level: LevelID?

  /// A part of the role's people; nil asks for all of them.
  package var group: GroupID?

  package var period: Period

  /// One edition alone; nil takes the one that is to be preferred.
  package var edition: SourceID?

  package init(
    region: RegionID,
    level: LevelID? = nil,
    group: GroupID? = nil,
    period: Period = .year,
    edition: SourceID? = nil
  ) {
    (self.region, self.level, self.group) = (region, level, group)
    (self.period, self.edition) = (period, edition)
  }
}

extension PayRows {
  /// The one row that answers; it may hold no figure where the source publishes none.
  package func canonical(_ query: RowQuery) -> PayRow? {
    nil
  }

  /// The canonical row of each level, in the ladder's order; the query's own level does not count.
  package func levels(_ query: RowQuery) -> [PayRow] {
    []
  }

  /// The canonical row of each region that has one, by the region's name; the query's own region does not count.
  package func regions(_ query: RowQuery) -> [PayRow] {
    []
  }

  /// The editions of the canonical row's series, newest first, one row each, all in its currency and basis.
  package func editions(_ query: RowQuery) -> [PayRow] {
    []
  }

  /// The canonical row of each group, by the group's id; the query's own group does not count.
  package func groups(_ query: RowQuery) -> [PayRow] {
    []
  }

  /// The other published figures of the query's region: what neither stands in the lists above nor is superseded by a newer
  /// edition of its own series.
  package func others(_ query: RowQuery) -> [PayRow] {
    []
  }
}
