import Content

extension Statistic {
  var article: String { self == .mean ? "an" : "a" }

  /// What the figure is, in a sentence: a median is never called an average, nor an average a median.
  var noun: String {
    switch self {
    case .p10: "10th percentile"
    case .p25: "25th percentile"
    case .median: "median"
    case .p75: "75th percentile"
    case .p90: "90th percentile"
    case .mean: "average"
    case .low: "low end"
    case .high: "high end"
    }
  }
}

extension Basis {
  /// What the figure counts, in a sentence.
  var noun: String {
    switch self {
    case .base: "base pay"
    case .gross: "gross pay"
    case .total: "total pay"
    }
  }
}
