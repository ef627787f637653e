/// The row that stands for a role's pay, and whose it is.
package struct Pay: Sendable {
  package let row: PayRow
  package let whose: Whose
}

extension Role {
  /// The row that stands for the role in a region: by the year before by the hour, its own before its occupation's.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - level: A rung of the ladder; nil asks for all levels together.
  /// - Returns: The first such row that has any figure.
  package func pay(in region: RegionID, level: LevelID? = nil) -> Pay? {
    nil
  }

  /// The row that stands for the role for one question: its own, or where it has none there its occupation's.
  package func pay(_ query: RowQuery) -> Pay? {
    nil
  }
}

/// Why a figure is not there.
package enum Absence: Hashable, Sendable {
  /// The source keeps it back.
  case notPublished

  /// It makes no sense for this subject.
  case notApplicable

  /// The data has the row and nobody has filled in the cell.
  case unknown

  /// The data has no such row.
  case noRow
}

extension Figure {
  /// Why the figure is not there; nil where it is.
  package var absence: Absence? {
    switch self {
    case .exact, .atLeast: nil
    case .notPublished: .notPublished
    case .notApplicable: .notApplicable
    case .unknown: .unknown
    }
  }
}

extension PayRow? {
  /// Why a figure of the row is not there; nil where it is.
  package func absence(of statistic: Statistic) -> Absence? {
    switch self {
    case .some(let row): row.figures[statistic].absence
    case nil: .noRow
    }
  }
}
