import Content

/// How numbers, money and dates are printed in the site's language.
///
/// English is spelled out here; the ways of every other language are asked of Foundation once, when the style is
/// made, and are plain values from then on.
struct NumberStyle: Sendable {
  /// The site's language as site.yml gives it.
  let language: String

  /// Whether sentences can be generated: they are English.
  let isEnglish: Bool

  let digits: DecimalStyle

  /// The digits of money, which some countries group in a way of their own.
  let moneyDigits: DecimalStyle

  let currencies: CurrencyForms

  /// What stands around a number of percent.
  let percentSign: Affixes

  /// The minus sign, U+2212, with the marks that a script from right to left needs beside it.
  let minus: String

  let abbreviations: Abbreviations
  let dates: DateStyle

  /// - Parameter language: A BCP 47 tag. For a language that nobody knows digits are written as in English,
  ///   currencies by their codes and dates as ISO 8601 writes them.
  init(language: String) {
    let tag = LanguageTag(language)
    self = .english(tag) ?? .foundation(tag) ?? .neutral(tag)
  }
}

extension NumberStyle {
  /// A style whose digits, percent signs and abbreviations are those of English.
  ///
  /// - Parameters:
  ///   - tag: The page's language.
  ///   - currencies: How amounts of money are marked.
  ///   - dates: How dates are written.
  init(_ tag: LanguageTag, currencies: CurrencyForms, dates: DateStyle) {
    language = tag.text
    isEnglish = tag.isEnglish
    digits = DecimalStyle()
    moneyDigits = DecimalStyle()
    self.currencies = currencies
    percentSign = Affixes(after: "%")
    minus = "\u{2212}"
    abbreviations = .english
    self.dates = dates
  }

  private static func neutral(_ tag: LanguageTag) -> NumberStyle {
    NumberStyle(tag, currencies: CurrencyForms(known: [:], codesFollow: false), dates: .iso)
  }
}
