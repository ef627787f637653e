import Content

/// Where amounts lie across a chart.
struct ChartScale: Sendable {
  /// The amounts at the edges, in ten-thousandths.
  private let low: Double
  private let high: Double

  private init(from low: Double, to high: Double) {
    (self.low, self.high) = (low, high)
  }
}

extension ChartScale {
  /// A scale for bars: it begins at zero.
  ///
  /// - Parameters:
  ///   - amounts: What is drawn; nil where nothing above zero is.
  ///   - isOpen: Whether the longest bar ends in an arrow, which needs room.
  init?(fromZeroTo amounts: [Amount], isOpen: Bool = false) {
    guard let largest = amounts.max(), largest.tenThousandths > 0 else { return nil }
    self.init(from: 0, to: Double(largest.tenThousandths) * (isOpen ? 1.08 : 1))
  }

  /// A scale for ranges: it is fitted to the amounts, and its ticks say what it holds.
  ///
  /// - Parameters:
  ///   - amounts: What is drawn; nil where nothing is.
  ///   - isOpen: Whether one of the ranges ends in an arrow, which needs room.
  init?(fitting amounts: [Amount], isOpen: Bool = false) {
    guard let first = amounts.min(), let last = amounts.max() else { return nil }
    let (low, high) = (Double(first.tenThousandths), Double(last.tenThousandths))
    let span = low < high ? high - low : max(high.magnitude / 5, 1)
    let margin = low < high ? span / 16 : span
    self.init(from: low - margin, to: high + (isOpen ? max(margin, span / 12) : margin))
  }

  func place(of amount: Amount) -> Across {
    Across(share: (Double(amount.tenThousandths) - low) / (high - low))
  }

  /// Round amounts across the scale: two to five of them.
  var ticks: [Amount] {
    let step = ChartScale.roundStep(atLeast: (high - low) / 4)
    let first = (low / Double(step)).rounded(.up)
    let count = (high / Double(step)).rounded(.down) - first
    guard count.isFinite, count >= 0, count < 8 else { return [] }
    return (0...Int(count)).map { ChartScale.tick((first + Double($0)) * Double(step)) }
  }

  /// One, two or five times a power of ten.
  private static func roundStep(atLeast least: Double) -> Int64 {
    var power: Int64 = 1
    while Double(power) * 10 < least, power < 10_000_000_000_000_000 { power *= 10 }
    let steps = [power, 2 * power, 5 * power]
    return steps.first { Double($0) >= least } ?? 10 * power
  }

  private static func tick(_ tenThousandths: Double) -> Amount {
    let value = Int64(tenThousandths)
    return Amount(tenThousandths: value, decimals: value % 10_000 == 0 ? 0 : 2)
  }
}
