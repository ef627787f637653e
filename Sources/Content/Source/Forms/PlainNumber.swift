/// The number that a text was certainly meant to be: `$120,000` and `120k` are `120000`.
///
/// Separators must part the digits into threes, since `1,5` and `12,34` may mean anything; a `k` is a thousand, and a
/// currency's sign or code goes.
///
/// - Parameters:
///   - text: What was written.
///   - isPercent: Whether a `%` behind it means nothing.
///   - allowsNegative: Whether a sign may stay.
/// - Returns: The number as data writes it, or nil where there is any doubt.
func plainNumber(_ text: String, isPercent: Bool, allowsNegative: Bool) -> String? {
  var scalars = Array(text.lowercased().unicodeScalars).filter { !spaces.contains($0) }[...]
  currencies.forEach { scalars.trim($0) }
  let isNegative = scalars.removeSign()
  currencies.forEach { scalars.trim($0) }
  if isPercent, scalars.last == "%" { scalars.removeLast() }
  let isThousands = scalars.last == "k"
  if isThousands { scalars.removeLast() }
  guard let digits = withoutSeparators(String(String.UnicodeScalarView(scalars))),
    let amount = Amount(digits: Array(digits.utf8)[...]), !isNegative || allowsNegative
  else { return nil }
  guard isThousands else { return (isNegative ? "-" : "") + digits }
  guard amount.tenThousandths <= Amount.largest * 10 else { return nil }
  let thousands = Amount(tenThousandths: amount.tenThousandths * 1_000, decimals: 0)
  return thousands.tenThousandths % 10_000 == 0 && !isNegative ? thousands.plain : nil
}

/// A space, and what typesetters put in its place between digits.
private let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "_"]

private let currencies = ["us$", "usd", "eur", "gbp", "$", "€", "£", "¥", "₹"]

/// The digits without the commas or apostrophes that part them into threes; nil if they stand anywhere else.
private func withoutSeparators(_ text: String) -> String? {
  guard let separator = text.first(where: { ",'’".contains($0) }) else { return text }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
  guard parts.count <= 2, (1...3).contains(groups[0].count),
    groups.dropFirst().allSatisfy({ $0.count == 3 })
  else { return nil }
  return groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
}

extension ArraySlice<Unicode.Scalar> {
  /// Removes a text from the start and from the end.
  fileprivate mutating func trim(_ text: String) {
    let scalars = text.unicodeScalars
    if starts(with: scalars) { removeFirst(scalars.count) }
    if count > scalars.count, suffix(scalars.count).elementsEqual(scalars) {
      removeLast(scalars.count)
    }
  }

  /// Removes a sign from the start; returns whether it was a minus.
  fileprivate mutating func removeSign() -> Bool {
    guard let sign = first, "+-−–".unicodeScalars.contains(sign) else { return false }
    removeFirst()
    return sign != "+"
  }
}
