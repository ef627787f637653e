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
    guard let row = self else { return .noRow }
    return row.figures[statistic].absence
  }
}
