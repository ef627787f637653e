/// What stands before and after a number.
struct Affixes: Hashable, Sendable {
  var before = ""
  var after = ""

  func around(_ number: String) -> String { before + number + after }
}

/// How the page's language writes amounts of each currency.
struct CurrencyForms: Hashable, Sendable {
  /// By ISO 4217 code.
  let known: [String: Affixes]

  /// Whether the code of any other currency follows the number.
  let codesFollow: Bool

  /// The form of a currency; its code and a space that does not break where nothing better is known.
  ///
  /// - Parameter code: The ISO 4217 code; an empty one gives the bare number.
  subscript(code: String) -> Affixes {
    if let form = known[code] { return form }
    guard !code.isEmpty else { return Affixes() }
    return codesFollow ? Affixes(after: "\u{A0}" + code) : Affixes(before: code + "\u{A0}")
  }
}

extension CurrencyForms {
  /// The currencies for which other languages are asked how they write them.
  static let common = [
    "USD", "EUR", "GBP", "JPY", "CNY", "INR", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "UAH", "ILS", "AED", "SAR", "EGP", "ZAR", "NGN",
    "BRL", "MXN", "ARS", "CLP", "COP", "KRW", "TWD", "HKD", "SGD", "THB", "IDR", "VND", "PHP",
    "MYR", "PKR", "BDT", "RUB",
  ]

  /// The currencies that have no coins: an hour's pay in them is printed as it was published.
  static let withoutCoins: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
  ]
}
