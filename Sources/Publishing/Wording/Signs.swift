import Content

/// The signs that a table holds in place of plain figures, which the legend below it explains.
///
/// A dash stands for three kinds of absence: readers who see it have no other way to tell which.
struct Signs: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let noData = Signs(rawValue: 1)
  static let notPublished = Signs(rawValue: 2)
  static let notApplicable = Signs(rawValue: 4)
  static let topCoded = Signs(rawValue: 8)

  static let all: Signs = [.noData, .notPublished, .notApplicable, .topCoded]
}

extension Signs {
  /// The sign of something that is not there; none where it is.
  init(_ absence: Absence?) {
    switch absence {
    case .notPublished: self = .notPublished
    case .notApplicable: self = .notApplicable
    case .unknown, .noRow: self = .noData
    case nil: self = []
    }
  }

  /// The sign of a figure in a cell.
  init(_ figure: Figure) {
    self = figure.isTopCoded ? .topCoded : Signs(figure.absence)
  }

  /// The sign of a cell that may be empty.
  init<Value>(of value: Value?) {
    self = value == nil ? .noData : []
  }
}

extension PayRow {
  /// The signs of the row in a table of pay, which shows its central figure and its range.
  var signs: Signs {
    let range = range.map { Signs($0.high) } ?? Signs(absenceOfRange)
    return Signs(central?.figure ?? figures[.median]).union(range)
  }

  /// The signs of the table of its scale, which shows percentiles if there is any, and what else there is.
  var signsOfScale: Signs {
    let percentiles: [Statistic] = hasPercentiles ? [.p10, .p25, .p75, .p90] : []
    let others = [Statistic.median, .mean, .low, .high].filter { figures[$0].amount != nil }
    return (percentiles + others).map { Signs(figures[$0]) }.union
  }
}

extension Sequence<Signs> {
  /// All signs of several cells.
  var union: Signs { reduce(into: []) { $0.formUnion($1) } }
}
