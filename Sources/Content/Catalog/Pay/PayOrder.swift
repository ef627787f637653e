/// What decides between rows that answer the same question; the first difference counts, the lesser is preferred.
///
/// A row with a median, with a mean, with any figure, without one; exact before top-coded; the source's priority;
/// published before reckoned; the newest; the larger sample; at last the source's id. Sources are never averaged.
struct PayOrder: Comparable {
  private let statistic: Int
  private let topCoded: Int
  private let priority: Int
  private let reckoned: Int
  private let age: Int
  private let sample: Int64
  private let source: SourceID

  init(_ row: PayRow) {
    let central = row.central
    statistic =
      switch central?.statistic {
      case .median: 0
      case .some: 1
      case nil: row.figures.isEmpty ? 3 : 2
      }
    topCoded = central?.figure.isTopCoded == true ? 1 : 0
    priority = row.source.priority
    reckoned = row.isApproximate ? 1 : 0
    age = -row.asOf.order
    sample = -(row.sample?.tenThousandths ?? 0)
    source = row.source.id
  }

  static func < (left: PayOrder, right: PayOrder) -> Bool {
    if left.quality != right.quality { return left.quality < right.quality }
    if left.standing != right.standing { return left.standing < right.standing }
    return left.source < right.source
  }

  private var quality: (Int, Int) { (statistic, topCoded) }
  private var standing: (Int, Int, Int, Int64) { (priority, reckoned, age, sample) }
}

extension AsOf {
  /// A number that grows with the last day that it can mean.
  var order: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }
}

extension Figure {
  /// Whether the source says only that it is this much or more.
  package var isTopCoded: Bool {
    switch self {
    case .atLeast: true
    case .exact, .notPublished, .notApplicable, .unknown: false
    }
  }
}
