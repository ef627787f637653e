extension Amount {
  /// The number as a data file would write it: `135980`, `47.80`, `-36.1`.
  package var plain: String {
    let unsigned = tenThousandths.magnitude
    let sign = tenThousandths < 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(unsigned / 10_000)" }
    let digits = String(unsigned % 10_000)
    let fraction = String(repeating: "0", count: 4 - digits.count) + digits
    return "\(sign)\(unsigned / 10_000).\(fraction.prefix(decimals))"
  }
}
