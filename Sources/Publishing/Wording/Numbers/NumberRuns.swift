/// A printed number taken apart: its runs of digits, the signs between them, and what stands around them.
struct NumberRuns: Sendable {
  /// The runs of digits, in ASCII.
  private(set) var digits: [String] = []

  /// What stands between the runs.
  private(set) var signs: [String] = []

  private(set) var affixes = Affixes()

  /// - Parameters:
  ///   - text: The printed number.
  ///   - zero: The numeral for 0.
  init(_ text: String, zero: Unicode.Scalar) {
    var between = ""
    for scalar in text.unicodeScalars {
      guard let digit = Self.value(of: scalar, zero: zero) else {
        between.unicodeScalars.append(scalar)
        continue
      }
      begin(after: &between)
      digits[digits.count - 1] += String(digit)
    }
    affixes.after = between
  }

  /// Begins a run of digits, unless one is under way.
  private mutating func begin(after between: inout String) {
    if digits.isEmpty {
      affixes.before = between
      digits.append("")
    } else if !between.isEmpty {
      signs.append(between)
      digits.append("")
    }
    between = ""
  }

  private static func value(of scalar: Unicode.Scalar, zero: Unicode.Scalar) -> UInt32? {
    guard scalar.value >= zero.value, scalar.value - zero.value < 10 else { return nil }
    return scalar.value - zero.value
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a decimal digit of any script.
  var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
