import Reporting

/// Which numbers may stand in a place.
struct NumberRule: Sendable {
  var allowsZero = false
  var allowsNegative = false

  /// Whether `%` behind the number means nothing here, so that it may be left out.
  var isPercent = false

  /// Whether what is counted comes in ones.
  var isWhole = false

  var most = Amount(Amount.largest)

  /// Money and hours: a number above zero.
  static let aboveZero = NumberRule()

  /// People and reports, of whom there are no halves.
  static let count = NumberRule(isWhole: true)

  /// People of whom there may be none.
  static let countFromZero = NumberRule(allowsZero: true, isWhole: true)

  static let fromZero = NumberRule(allowsZero: true)

  /// A change in percent.
  static let change = NumberRule(allowsZero: true, allowsNegative: true, isPercent: true)

  /// A share in percent.
  static let share = NumberRule(allowsZero: true, isPercent: true, most: Amount(100))
}

extension NumberRule {
  /// Reads a number, or tells why it is none.
  func read(
    _ bytes: ArraySlice<UInt8>,
    at position: Position,
    _ findings: inout Findings
  ) -> Amount? {
    let isNegative = allowsNegative && bytes.first == UInt8(ascii: "-")
    guard let amount = Amount(digits: isNegative ? bytes.dropFirst() : bytes) else {
      addNoNumber(String(decoding: bytes, as: UTF8.self), at: position, &findings)
      return nil
    }
    let checked = checked(amount, at: position, &findings)
    return isNegative ? checked?.negated : checked
  }

  /// The number without its sign, if it is neither too small nor too large; else that is told.
  func checked(_ amount: Amount, at position: Position, _ findings: inout Findings) -> Amount? {
    guard let objection = objection(to: amount) else { return amount }
    let suggestion = isWhole ? Suggestion.thousands(amount) : nil
    findings.add(.invalidNumber, objection, at: position, suggestion: suggestion)
    return nil
  }

  private func objection(to amount: Amount) -> Message? {
    if amount.tenThousandths == 0, !allowsZero { return .zero }
    if isWhole, amount.tenThousandths % 10_000 != 0 { return .fraction(amount.plain) }
    if amount > most { return .above(most.plain) }
    return nil
  }

  private func addNoNumber(_ text: String, at position: Position, _ findings: inout Findings) {
    let plain = plainNumber(text, isPercent: isPercent, allowsNegative: allowsNegative)
    let message: Message =
      switch shape(of: text) {
      case .tooLarge: .above(Amount(Amount.largest).plain)
      case .tooFine: .tooFine(text)
      case .other: .noNumber(text)
      }
    let suggestion = plain.map(Suggestion.write) ?? .numberShape
    findings.add(.invalidNumber, message, at: position, suggestion: suggestion)
  }

  private enum Shape {
    case tooLarge, tooFine, other
  }

  /// Why a text of digits alone is no amount.
  private func shape(of text: String) -> Shape {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      return .other
    }
    return parts.count == 2 && parts[1].utf8.count > 4 ? .tooFine : .tooLarge
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Suggestion {
  /// What a number with decimals counts most likely.
  fileprivate static func thousands(_ amount: Amount) -> Suggestion? {
    let (ones, rest) = amount.tenThousandths.quotientAndRemainder(dividingBy: 10)
    guard rest == 0, amount.tenThousandths % 10_000 != 0 else { return nil }
    return Suggestion("are these thousands? then write '\(ones)'")
  }

  fileprivate static let numberShape = Suggestion(
    "write digits alone, with a '.' before decimals: 135980 or 47.80"
  )
}

extension Message {
  fileprivate static let zero: Message = "a number above zero is expected here"

  fileprivate static func fraction(_ number: String) -> Message {
    "a whole number is expected here, found '\(number)'"
  }

  fileprivate static func above(_ most: String) -> Message {
    "a number of at most \(most) is expected here"
  }

  fileprivate static func tooFine(_ text: String) -> Message {
    "'\(text)' has more than 4 decimals"
  }

  fileprivate static func noNumber(_ text: String) -> Message {
    "'\(text)' is not a plain number"
  }
}
