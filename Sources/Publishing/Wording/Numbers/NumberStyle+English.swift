extension NumberStyle {
  /// The style of the English of some countries; nil for every other language or country.
  static func english(_ tag: LanguageTag) -> NumberStyle? {
    guard tag.isEnglish, let country = EnglishCountry(rawValue: tag.region ?? "US") else {
      return nil
    }
    return NumberStyle(tag, currencies: country.currencies, dates: country.dates)
  }
}

/// The countries whose English is known here, without a look at Foundation's data.
private enum EnglishCountry: String {
  case australia = "AU"
  case britain = "GB"
  case canada = "CA"
  case ireland = "IE"
  case newZealand = "NZ"
  case unitedStates = "US"

  /// The currency that is written with a bare sign where dollars of several countries share it.
  private var homeCurrency: String {
    switch self {
    case .australia: "AUD"
    case .britain: "GBP"
    case .canada: "CAD"
    case .ireland: "EUR"
    case .newZealand: "NZD"
    case .unitedStates: "USD"
    }
  }

  var currencies: CurrencyForms {
    var signs = englishSigns
    if signs[homeCurrency]?.hasSuffix("$") == true {
      signs[homeCurrency] = "$"
    }
    return CurrencyForms(known: signs.mapValues { Affixes(before: $0) }, codesFollow: false)
  }

  var dates: DateStyle {
    switch self {
    case .canada, .unitedStates: .monthFirst
    case .australia, .britain, .ireland, .newZealand: .dayFirst
    }
  }
}

/// How English writes currencies, by ISO 4217 code; all others stand as their codes.
private let englishSigns = [
  "USD": "US$", "AUD": "A$", "CAD": "CA$", "NZD": "NZ$", "HKD": "HK$", "TWD": "NT$", "MXN": "MX$",
  "BRL": "R$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩",
  "ILS": "₪", "VND": "₫", "PHP": "₱",
]
