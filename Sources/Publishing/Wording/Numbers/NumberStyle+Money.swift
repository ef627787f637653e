import Content

extension NumberStyle {
  /// Money as it was published: "$135,980"; by the hour always with two decimals: "$47.80".
  ///
  /// - Parameters:
  ///   - amount: The amount.
  ///   - currency: The ISO 4217 code; an empty one gives the bare number.
  ///   - period: What is paid by it.
  /// - Returns: The amount with its currency.
  func money(_ amount: Amount, currency: String, period: Period = .year) -> String {
    let digits = bareMoney(amount, currency: currency, period: period)
    return signed(amount, currencies[currency].around(digits))
  }

  /// Money with three significant digits, for tables and badges in which every cell is so: "$136k".
  ///
  /// What is paid by the hour, and what a language does not shorten, stands in full.
  ///
  /// - Parameters:
  ///   - amount: The amount.
  ///   - currency: The ISO 4217 code; an empty one gives the bare number.
  ///   - period: What is paid by it.
  ///   - rounding: Down for an amount that others may exceed.
  /// - Returns: The rounded amount with its currency, without a space at which a line may break.
  func compact(
    _ amount: Amount,
    currency: String,
    period: Period = .year,
    rounding: Rounding = .nearest
  ) -> String {
    let rounded = amount.threeDigits(rounding: rounding)
    guard period != .hour,
      let step = abbreviations.step(forWholeDigits: rounded.digitCount - 4)
    else { return money(amount, currency: currency, period: period) }
    let digits = shortDigits(of: rounded, without: step.exponent, in: moneyDigits)
    return signed(amount, currencies[currency].around(step.affixes.around(digits)))
  }

  /// A range for tables: "$82,460–$214,670"; a currency that follows its numbers stands once.
  ///
  /// - Parameters:
  ///   - low: The lower end.
  ///   - high: The upper end.
  ///   - currency: The ISO 4217 code.
  ///   - period: What is paid by it.
  /// - Returns: Both ends with an en dash between them.
  func range(_ low: Amount, _ high: Amount, currency: String, period: Period = .year) -> String {
    joined(low, "–", high, currency: currency, period: period)
  }

  /// Two amounts and what stands between them.
  func joined(
    _ low: Amount,
    _ joint: String,
    _ high: Amount,
    currency: String,
    period: Period
  ) -> String {
    let form = currencies[currency]
    guard form.before.isEmpty else {
      return money(low, currency: currency, period: period) + joint
        + money(high, currency: currency, period: period)
    }
    return signed(low, bareMoney(low, currency: currency, period: period)) + joint
      + money(high, currency: currency, period: period)
  }

  private func bareMoney(_ amount: Amount, currency: String, period: Period) -> String {
    let count = decimalCount(of: amount, currency: currency, period: period)
    return moneyDigits.text(amount.scaled(toDecimals: count), decimals: count)
  }

  /// Cents come in twos, so that one published decimal is printed with a zero behind it.
  private func decimalCount(of amount: Amount, currency: String, period: Period) -> Int {
    if period == .hour, !CurrencyForms.withoutCoins.contains(currency) { return 2 }
    return amount.decimals == 1 ? 2 : amount.decimals
  }
}
