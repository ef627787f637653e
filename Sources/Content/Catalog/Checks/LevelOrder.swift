import Reporting

extension PayRows {
  /// Tells of levels that one edition pays less than the level below.
  func fallingLevels() -> [Diagnostic] {
    let steps = rows.filter(\.isStep).sorted { $0.rank < $1.rank }
    var below: [Ladder: PayRow] = [:]
    return steps.compactMap { step in
      let lower = below.updateValue(step, forKey: Ladder(step))
      return lower.flatMap { step.fallsBelow($0) ? fall(from: $0, to: step) : nil }
    }
  }

  private func fall(from lower: PayRow, to upper: PayRow) -> Diagnostic {
    var diagnostic = Diagnostic(
      .percentileOrder,
      .falls(upper.subject, from: lower, to: upper),
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

  /// Ladders rarely differ in more, and hashing costs.
  func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(asOf.order)
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
