package import Reporting

extension PayRows {
  /// Tells of levels that one edition pays less than the level below.
  func fallingLevels(of subject: SubjectID) -> [Diagnostic] {
    let steps = rows.filter { $0.isStep }
    guard steps.count > 1 else { return [] }
    let ladders = Dictionary(grouping: steps, by: Ladder.init)
    return ladders.values.flatMap { steps in
      let steps = steps.sorted { $0.rank < $1.rank }
      return zip(steps, steps.dropFirst()).filter { $1.fallsBelow($0) }.map {
        fall(from: $0, to: $1, of: subject)
      }
    }
  }

  private func fall(from lower: PayRow, to upper: PayRow, of subject: SubjectID) -> Diagnostic {
    var diagnostic = Diagnostic(
      .percentileOrder,
      .falls(subject, from: lower, to: upper),
      at: upper.place.location,
      notes: [Note(.lower, at: lower.place.location)]
    )
    diagnostic.severity = .warning
    return diagnostic
  }
}

/// What the rows of one ladder share.
private struct Ladder: Hashable {
  let source: SourceID
  let asOf: AsOf
  let region: RegionID
  let period: Period
  let currency: String
  let basis: Basis?

  init(_ row: PayRow) {
    (source, asOf, region) = (row.source.id, row.asOf, row.region.id)
    (period, currency, basis) = (row.period, row.currency, row.basis)
  }
}

extension PayRow {
  /// Whether it gives the median of a level of the ladder, as published.
  fileprivate var isStep: Bool {
    level != nil && group == nil && annualised == nil && figures[.median].amount != nil
  }

  /// Whether its median is lower for certain.
  fileprivate func fallsBelow(_ lower: PayRow) -> Bool {
    guard let mine = figures[.median].amount, let below = lower.figures[.median].amount else {
      return false
    }
    return mine < below && !figures[.median].isTopCoded
  }
}

extension Message {
  fileprivate static func falls(
    _ subject: SubjectID,
    from lower: PayRow,
    to upper: PayRow
  ) -> Message {
    """
    the median of '\(subject)' falls from level '\(lower.level?.text ?? "")' to level \
    '\(upper.level?.text ?? "")' in '\(upper.source.id)'
    """
  }

  fileprivate static let lower: Message = "the level below is here"
}
