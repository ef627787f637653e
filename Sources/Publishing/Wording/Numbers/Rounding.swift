import Content

/// Which way a number is rounded.
enum Rounding: Sendable {
  case nearest

  /// Towards zero: what "at least" is said of must not grow.
  case down
}

extension Amount {
  /// The number without its sign, times ten to the power of `decimals`, which is 0 to 4.
  func scaled(toDecimals decimals: Int) -> UInt64 {
    tenThousandths.magnitude.divided(byTenTo: 4 - min(max(decimals, 0), 4), rounding: .nearest)
  }

  /// The number without its sign in ten-thousandths, rounded to three significant digits.
  func threeDigits(rounding: Rounding) -> UInt64 {
    let magnitude = tenThousandths.magnitude
    let excess = max(magnitude.digitCount - 3, 0)
    return magnitude.divided(byTenTo: excess, rounding: rounding) * UInt64.ten(toThe: excess)
  }
}

extension UInt64 {
  /// How many digits the number has in decimal notation; 1 for 0.
  var digitCount: Int {
    var (count, rest) = (1, self / 10)
    while rest > 0 {
      (count, rest) = (count + 1, rest / 10)
    }
    return count
  }

  /// Ten to the power of 0 to 19; other exponents are taken for the nearer of the two.
  static func ten(toThe exponent: Int) -> UInt64 {
    (0..<Swift.min(Swift.max(exponent, 0), 19)).reduce(1) { power, _ in power * 10 }
  }

  /// The number divided by a power of ten; halves are rounded away from zero.
  func divided(byTenTo exponent: Int, rounding: Rounding) -> UInt64 {
    let divisor = UInt64.ten(toThe: exponent)
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    let roundsUp = rounding == .nearest && remainder >= divisor - remainder
    return roundsUp ? quotient + 1 : quotient
  }
}
