/// How a language writes the digits of a number: its numerals, its point and its groups.
struct DecimalStyle: Hashable, Sendable {
  /// The numeral for 0; those for 1 to 9 follow it in Unicode.
  var zero: Unicode.Scalar = "0"

  /// What stands before the decimals.
  var point = "."

  /// What stands between groups of digits.
  var separator = ","

  /// How many digits the last group before the point has; 0 where digits are never grouped.
  var lastGroup = 3

  /// How many digits the groups before the last one have.
  var otherGroups = 3

  /// How many digits must stand before the last group: 2 where 1234 stays whole and 12.345 does not.
  var leastBeforeGroup = 1

  /// The digits of a number without a sign.
  ///
  /// - Parameters:
  ///   - scaled: The number times ten to the power of `decimals`.
  ///   - decimals: How many digits stand after the point.
  /// - Returns: The number, grouped, with exactly that many decimals.
  func text(_ scaled: UInt64, decimals: Int) -> String {
    let digits = paddedDigits(of: scaled, toMoreThan: decimals)
    let wholeCount = digits.count - decimals
    let isGrouped = lastGroup > 0 && wholeCount >= lastGroup + leastBeforeGroup
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index == wholeCount {
        text += point
      } else if isGrouped, index > 0, beginsGroup(remaining: wholeCount - index) {
        text += separator
      }
      append(digit, to: &text)
    }
    return text
  }

  /// A whole number without groups, as in a year.
  func plain(_ number: Int) -> String {
    var text = number < 0 ? "-" : ""
    for digit in paddedDigits(of: UInt64(number.magnitude), toMoreThan: 0) {
      append(digit, to: &text)
    }
    return text
  }

  private func paddedDigits(of number: UInt64, toMoreThan decimals: Int) -> [UInt8] {
    let digits = String(number).utf8
    let zeros = max(decimals + 1 - digits.count, 0)
    return Array(repeating: 0x30, count: zeros) + digits
  }

  private func beginsGroup(remaining: Int) -> Bool {
    guard remaining > lastGroup, otherGroups > 0 else { return remaining == lastGroup }
    return (remaining - lastGroup) % otherGroups == 0
  }

  /// Appends the numeral for an ASCII digit.
  private func append(_ digit: UInt8, to text: inout String) {
    let numeral = Unicode.Scalar(zero.value + UInt32(digit) - 0x30) ?? Unicode.Scalar(digit)
    text.unicodeScalars.append(numeral)
  }
}
