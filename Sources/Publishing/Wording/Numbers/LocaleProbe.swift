internal import Foundation

/// Reads from what Foundation prints how a language writes numbers and dates.
struct LocaleProbe {
  let locale: Locale

  /// The numeral for 0.
  let zero: Unicode.Scalar

  init(_ locale: Locale) {
    self.locale = locale
    zero = 0.formatted(.number.locale(locale)).unicodeScalars.first(where: \.isDigit) ?? "0"
  }
}

extension LocaleProbe {
  var digits: DecimalStyle {
    decimalStyle { $0.formatted(.number.locale(locale).precision(.fractionLength(1))) }
  }

  var moneyDigits: DecimalStyle {
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
