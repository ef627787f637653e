internal import Foundation

extension NumberStyle {
  /// The style of a language that Foundation knows; nil for any other.
  ///
  /// What Foundation prints for a few telling numbers and dates is taken apart. An unknown language must not
  /// come this far: Foundation would take the machine's own in its place.
  static func foundation(_ tag: LanguageTag) -> NumberStyle? {
    guard Locale.knows(tag.language) else { return nil }
    let probe = LocaleProbe(Locale(identifier: tag.text))
    return NumberStyle(
      tag,
      digits: probe.digits,
      moneyDigits: probe.moneyDigits,
      currencies: probe.currencies,
      percentSign: probe.percentSign,
      minus: probe.minus,
      abbreviations: tag.isEnglish ? .english : probe.abbreviations,
      dates: probe.dates
    )
  }
}

extension Locale {
  fileprivate static func knows(_ language: String) -> Bool {
    availableIdentifiers.contains { LanguageTag($0).language == language }
  }
}
