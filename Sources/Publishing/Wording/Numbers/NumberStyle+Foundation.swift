internal import Foundation

extension NumberStyle {
  /// The style of a language that Foundation knows; nil for any other.
  ///
  /// What Foundation prints for a few telling numbers and dates is taken apart. An unknown language must not
  /// come this far: Foundation would take the machine's own in its place.
  static func foundation(_ tag: LanguageTag) -> NumberStyle? {
    guard Locale.knows(tag.language) else { return nil }
    return NumberStyle(tag, probing: Locale(identifier: tag.text))
  }

  private init(_ tag: LanguageTag, probing locale: Locale) {
    let probe = LocaleProbe(locale)
    language = tag.text
    isEnglish = tag.isEnglish
    decimals = probe.decimals
    moneyDecimals = probe.moneyDecimals
    currencies = probe.currencies
    percentSign = probe.percentSign
    minus = probe.minus
    abbreviations = tag.isEnglish ? .english : probe.abbreviations
    dates = probe.dates
  }
}

extension Locale {
  fileprivate static func knows(_ language: String) -> Bool {
    availableIdentifiers.contains { LanguageTag($0).language == language }
  }
}

/// Reads from what Foundation prints how a language writes numbers and dates.
private struct LocaleProbe {
  private let locale: Locale

  /// The numeral for 0.
  private let zero: Unicode.Scalar

  init(_ locale: Locale) {
    self.locale = locale
    zero = 0.formatted(.number.locale(locale)).unicodeScalars.first(where: \.isDigit) ?? "0"
  }
}

// MARK: - Numbers

extension LocaleProbe {
  var decimals: DecimalStyle {
    decimalStyle { $0.formatted(.number.locale(locale).precision(.fractionLength(1))) }
  }

  var moneyDecimals: DecimalStyle {
    decimalStyle {
      $0.formatted(.currency(code: "EUR").locale(locale).precision(.fractionLength(1)))
    }
  }

  /// Takes apart what is printed for a long number and for one of four digits.
  private func decimalStyle(_ print: (Double) -> String) -> DecimalStyle {
    let runs = NumberRuns(print(123_456_789.5), zero: zero)
    var style = DecimalStyle(zero: zero)
    style.point = runs.signs.last ?? style.point
    style.separator = runs.signs.count > 1 ? runs.signs[0] : ""
    let groups = runs.digits.dropLast().map(\.count)
    style.lastGroup = groups.count > 1 ? groups.last ?? 0 : 0
    style.otherGroups = groups.count > 2 ? groups[groups.count - 2] : style.lastGroup
    style.leastBeforeGroup = NumberRuns(print(1234.5), zero: zero).digits.count > 2 ? 1 : 2
    return style
  }

  var percentSign: Affixes {
    NumberRuns(5.formatted(.percent.locale(locale)), zero: zero).affixes
  }

  var minus: String {
    let before = NumberRuns((-5).formatted(.number.locale(locale)), zero: zero).affixes.before
    return before.contains("-") || before.contains("\u{2212}")
      ? before.replacing("-", with: "\u{2212}") : "\u{2212}"
  }

  var abbreviations: Abbreviations {
    var power = 100
    return Abbreviations(
      steps: (3...14).map { exponent in
        power *= 10
        let text = power.formatted(.number.notation(.compactName).grouping(.never).locale(locale))
        let runs = NumberRuns(text, zero: zero)
        let shown = runs.digits.reduce(0) { $0 + $1.count }
        return Abbreviations.Step(exponent: exponent + 1 - shown, affixes: runs.affixes)
      }
    )
  }
}

// MARK: - Money

extension LocaleProbe {
  var currencies: CurrencyForms {
    let home = locale.currency.map(\.identifier)
    let codes = CurrencyForms.common + [home].compactMap(\.self)
    return CurrencyForms(
      known: Dictionary(codes.map { ($0, form(of: $0)) }) { first, _ in first },
      codesFollow: !form(of: "XTS").after.isEmpty
    )
  }

  private func form(of code: String) -> Affixes {
    let style = Decimal.FormatStyle.Currency(code: code, locale: locale)
    return NumberRuns(Decimal(5).formatted(style.precision(.fractionLength(0))), zero: zero).affixes
  }
}

// MARK: - Dates

extension LocaleProbe {
  var dates: DateStyle {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    calendar.locale = locale
    let days = (1...12).compactMap {
      calendar.date(from: DateComponents(year: 2345, month: $0, day: 28))
    }
    let style = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
    let long = Date.FormatStyle(
      date: .long,
      time: .omitted,
      locale: locale,
      calendar: calendar,
      timeZone: .gmt
    )
    return DateStyle(
      days: days.map { pattern($0.formatted(long)) },
      months: days.map { pattern($0.formatted(style.year().month(.wide))) },
      year: days.first.map { pattern($0.formatted(style.year())) } ?? DatePattern(.year)
    )
  }

  /// Finds the year 2345 and the day 28 in a text; all else is the month and what joins them.
  private func pattern(_ text: String) -> DatePattern {
    let numerals = DecimalStyle(zero: zero)
    let year = pieces(of: .text(text), replacing: numerals.plain(2345), by: .year)
    return DatePattern(
      year.flatMap { pieces(of: $0, replacing: numerals.plain(28), by: .day) }
    )
  }

  private func pieces(
    of piece: DatePattern.Piece,
    replacing number: String,
    by gap: DatePattern.Piece
  ) -> [DatePattern.Piece] {
    guard case .text(let text) = piece, let range = text.range(of: number) else { return [piece] }
    let parts = [
      .text(String(text[..<range.lowerBound])), gap, .text(String(text[range.upperBound...])),
    ]
    return parts.filter { $0 != .text("") }
  }
}
