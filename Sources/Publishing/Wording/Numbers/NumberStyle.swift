import Content

/// How numbers, money and dates are printed in the site's language.
///
/// English is spelled out here; the ways of every other language are asked of Foundation once, when the style is
/// made, and are plain values from then on.
final class NumberStyle: Sendable {
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

  /// - Parameters:
  ///   - tag: The page's language.
  ///   - digits: How digits are written; as in English where nothing is said.
  ///   - moneyDigits: How those of money are written.
  ///   - currencies: How amounts of money are marked.
  ///   - percentSign: What stands around a number of percent.
  ///   - minus: The minus sign.
  ///   - abbreviations: How large numbers are shortened.
  ///   - dates: How dates are written.
  init(
    _ tag: LanguageTag,
    digits: DecimalStyle = DecimalStyle(),
    moneyDigits: DecimalStyle = DecimalStyle(),
    currencies: CurrencyForms,
    percentSign: Affixes = Affixes(after: "%"),
    minus: String = "\u{2212}",
    abbreviations: Abbreviations = .english,
    dates: DateStyle
  ) {
    (language, isEnglish) = (tag.text, tag.isEnglish)
    (self.digits, self.moneyDigits, self.currencies) = (digits, moneyDigits, currencies)
    (self.percentSign, self.minus) = (percentSign, minus)
    (self.abbreviations, self.dates) = (abbreviations, dates)
  }
}

extension NumberStyle {
  /// The style of a language.
  ///
  /// - Parameter language: A BCP 47 tag.
  /// - Returns: Its style. For a language that nobody knows digits are written as in English, currencies by their codes and
  ///   dates as ISO 8601 writes them.
  static func of(language: String) -> NumberStyle {
    let tag = LanguageTag(language)
    return english(tag) ?? foundation(tag) ?? neutral(tag)
  }

  private static func neutral(_ tag: LanguageTag) -> NumberStyle {
    NumberStyle(tag, currencies: CurrencyForms(known: [:], codesFollow: false), dates: .iso)
  }
}
