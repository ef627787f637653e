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

  /// The one row that answers; it may hold no figure where the source publishes none.
  package func canonical(_ query: RowQuery) -> PayRow? {
    rows.first { $0.answers(query) }
  }
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

  /// What a list of rows goes through.
  enum Part {
    case region, level, group, edition
  }

  /// - Parameters:
  ///   - region: The region; no other stands in for it.
  ///   - level: A rung of the ladder; nil asks for all levels together.
  ///   - group: A part of the role's people; nil asks for all of them.
  ///   - period: What the pay is for.
  ///   - edition: One edition alone; nil takes the one that is to be preferred.
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

extension PayRow {
  /// Whether the row is one of those among which a query chooses.
  ///
  /// - Parameters:
  ///   - query: The question.
  ///   - part: What of it does not count.
  /// - Returns: Whether all that counts is as it asks.
  func answers(_ query: RowQuery, whatever part: RowQuery.Part? = nil) -> Bool {
    period == query.period
      && (part == .level || level == query.level)
      && (part == .group || group == query.group)
      && (part == .region || region.id == query.region)
      && (part == .edition || query.edition == nil || source.id == query.edition)
  }
}
