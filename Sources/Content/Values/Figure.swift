/// One cell of a salary row: a published number, or which kind of nothing stands in its place.
package enum Figure: Hashable, Sendable {
  /// The number as published.
  case exact(Amount)

  /// Top-coded: the source says only that it is this much or more (`>=239200`).
  case atLeast(Amount)

  /// The source keeps it back (`n/p`).
  case notPublished

  /// It makes no sense here (`n/a`).
  case notApplicable

  /// Nobody has filled it in (an empty cell).
  case unknown

  /// The number that stands here, exact or a lower bound.
  package var amount: Amount? {
    switch self {
    case .exact(let amount), .atLeast(let amount): amount
    case .notPublished, .notApplicable, .unknown: nil
    }
  }
}

/// What a figure of a salary row measures.
package enum Statistic: String, CaseIterable, Sendable {
  case p10, p25, median, p75, p90, mean, low, high
}

/// The eight figures of a salary row.
package struct Figures: Hashable, Sendable {
  private var cells: [Figure]

  package init() {
    cells = Array(repeating: .unknown, count: Statistic.allCases.count)
  }

  package subscript(statistic: Statistic) -> Figure {
    get { cells[statistic.index] }
    set { cells[statistic.index] = newValue }
  }

  package var isEmpty: Bool { cells.allSatisfy { $0.amount == nil } }
}

extension Statistic {
  /// Its place in `Figures`; the order of the cases.
  fileprivate var index: Int {
    switch self {
    case .p10: 0
    case .p25: 1
    case .median: 2
    case .p75: 3
    case .p90: 4
    case .mean: 5
    case .low: 6
    case .high: 7
    }
  }
}
