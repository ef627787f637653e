/// A decimal number as it was published: exact, with its own number of decimals.
package struct Amount: Hashable, Sendable {
  /// The value in ten-thousandths; at most 10^16 either way, so that sums of two never overflow.
  package let tenThousandths: Int64

  /// How many digits stood after the point, 0 to 4.
  package var decimals: Int { Int(shortDecimals) }

  // One byte, since each row of pay has room for ten amounts.
  private let shortDecimals: Int8

  /// The largest value that a figure may have.
  package static let largest: Int64 = 1_000_000_000_000

  /// - Parameters:
  ///   - tenThousandths: The value in ten-thousandths.
  ///   - decimals: How many digits are printed after the point, 0 to 4.
  package init(tenThousandths: Int64, decimals: Int) {
    self.tenThousandths = tenThousandths
    shortDecimals = Int8(min(max(decimals, 0), 4))
  }

  /// - Parameter whole: A whole number; larger ones than `largest` are cut to it.
  package init(_ whole: Int64) {
    let limit = Amount.largest
    self.init(tenThousandths: min(max(whole, -limit), limit) * 10_000, decimals: 0)
  }

  /// The value as a binary floating-point number, for ratios and places on a chart.
  package var double: Double { Double(tenThousandths) / 10_000 }
}

extension Amount: Comparable {
  package static func == (left: Amount, right: Amount) -> Bool {
    left.tenThousandths == right.tenThousandths
  }

  package static func < (left: Amount, right: Amount) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(tenThousandths)
  }
}
