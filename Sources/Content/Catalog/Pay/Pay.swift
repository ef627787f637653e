/// The row that stands for a role's pay, and whose it is.
package struct Pay: Sendable {
  package let row: PayRow
  package let whose: Whose
}

extension Role {
  /// The row that stands for the role for one question: its own, or where it has none there its occupation's.
  ///
  /// A row that holds a figure comes before one that says that there is none.
  package func pay(_ query: RowQuery) -> Pay? {
    let own = own.canonical(query).map { Pay(row: $0, whose: .own) }
    if let own, !own.row.figures.isEmpty { return own }
    let published = official.canonical(query).map {
      Pay(row: $0, whose: .occupation(guide.match))
    }
    if let published, !published.row.figures.isEmpty { return published }
    return own ?? published
  }

  /// The row that stands for the role in a region: by the year, or where none is published by the hour.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - level: A rung of the ladder; nil asks for all levels together.
  /// - Returns: The first such row that has any figure.
  package func pay(in region: RegionID, level: LevelID? = nil) -> Pay? {
    for period in [Period.year, .hour] {
      let pay = pay(RowQuery(region: region, level: level, period: period))
      if let pay, !pay.row.figures.isEmpty { return pay }
    }
    return nil
  }

  /// Why the role has no pay in a region, which `pay(in:)` has found out.
  package func absenceOfPay(in region: RegionID) -> Absence {
    pay(RowQuery(region: region))?.row.absence ?? .noRow
  }
}
