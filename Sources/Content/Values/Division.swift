/// How a quotient becomes a whole number.
enum Rounding {
  /// To the nearest; halves go up.
  case nearest

  /// To the next whole number below, so that "at least" stays true.
  case down
}

/// The quotient of two numbers that are not below zero, as a whole number.
///
/// - Parameters:
///   - dividend: What is divided, at most 10^37.
///   - divisor: What it is divided by, at most 10^37; one below 1 counts as 1.
///   - rounding: What becomes of the rest.
/// - Returns: The quotient.
func divided(_ dividend: Int128, by divisor: Int128, _ rounding: Rounding) -> Int128 {
  let divisor = max(divisor, 1)
  let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
  return rounding == .nearest && rest * 2 >= divisor ? whole + 1 : whole
}
