/// Two rows that may be compared, one of each side, and the statistic in which they may be.
struct RowMatch {
  let a: PayRow
  let b: PayRow
  let statistic: Statistic

  /// The best pair: with a median before one with a mean, exact before top-coded, then as the rows of the first side stand.
  ///
  /// - Parameters:
  ///   - a: Rows of one side that answer one question, the preferred first.
  ///   - b: Rows of the other side that answer the same question.
  init?(_ a: [PayRow], _ b: [PayRow]) {
    var best: (match: RowMatch, flaws: Int)?
    for row in a {
      let meaning = Meaning(row)
      guard let partner = b.first(where: { Meaning($0) == meaning }),
        let match = RowMatch(row, partner)
      else { continue }
      if match.flaws < best?.flaws ?? .max { best = (match, match.flaws) }
    }
    guard let best else { return nil }
    self = best.match
  }

  private init?(_ a: PayRow, _ b: PayRow) {
    for statistic in [Statistic.median, .mean]
    where a.figures[statistic].amount != nil && b.figures[statistic].amount != nil {
      (self.a, self.b, self.statistic) = (a, b, statistic)
      return
    }
    return nil
  }

  private var flaws: Int {
    let isTopCoded = a.figures[statistic].isTopCoded || b.figures[statistic].isTopCoded
    return (statistic == .median ? 0 : 2) + (isTopCoded ? 1 : 0)
  }
}

/// What rows of one region, level and period must share before they are compared.
private struct Meaning: Equatable {
  let source: SourceID
  let asOf: AsOf
  let currency: String
  let basis: Basis?
  let annualised: Annualised?

  init(_ row: PayRow) {
    source = row.source.id
    (asOf, currency, basis, annualised) = (row.asOf, row.currency, row.basis, row.annualised)
  }
}
