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
    let digits = String(scaled).padded(toMoreThan: decimals)
    var (text, start, left) = ("", digits.startIndex, digits.utf8.count - decimals)
    let isGrouped = lastGroup > 0 && left >= lastGroup + leastBeforeGroup
    guard isGrouped || decimals > 0 else { return inNumerals(digits) }
    while left > 0 {
      let size = isGrouped ? sizeOfNextGroup(left) : left
      let end = digits.utf8.index(start, offsetBy: size)
      text += String(digits[start..<end])
      (start, left) = (end, left - size)
      if left > 0 { text += separator }
    }
    if decimals > 0 {
      text += point
      text += String(digits[start...])
    }
    return inNumerals(text)
  }

  /// A whole number without groups, as in a year.
  func plain(_ number: Int) -> String { inNumerals(String(number)) }

  /// How many digits stand together next, where that many are left before the point.
  private func sizeOfNextGroup(_ left: Int) -> Int {
    guard left > lastGroup, otherGroups > 0 else { return left }
    let odd = (left - lastGroup) % otherGroups
    return odd == 0 ? otherGroups : odd
  }

  /// Puts the language's numerals in the place of ASCII digits.
  private func inNumerals(_ text: String) -> String {
    guard zero != "0" else { return text }
    return text.unicodeScalars.reduce(into: "") { numerals, scalar in
      let isDigit = ("0"..."9").contains(scalar)
      let numeral = isDigit ? Unicode.Scalar(zero.value + scalar.value - 0x30) : scalar
      numerals.unicodeScalars.append(numeral ?? scalar)
    }
  }
}

extension String {
  /// The digits with zeros before them, so that one at least stands before the decimals.
  fileprivate func padded(toMoreThan decimals: Int) -> String {
    let missing = decimals + 1 - utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + self : self
  }
}
