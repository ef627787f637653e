import Content

extension Wording {
  /// How far two figures lie apart: "$43,330", "at least $88,040", "$17.53 an hour".
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - row: One of the two rows; both have its currency and its period.
  /// - Returns: The difference with its currency and, but for a year's pay, its period.
  func difference(_ difference: Difference, in row: PayRow) -> String {
    let bound = difference.isLowerBound ? atLeast : Affixes()
    let money = numbers.money(difference.amount, currency: row.currency, period: row.period)
    return bound.around(paid(money, by: row.period))
  }

  /// How much more the higher figure is: "47%", "at least 58%".
  func percentMore(_ difference: Difference) -> String {
    let percent = numbers.percent(difference.percentMore)
    return difference.isLowerBound ? atLeast.around(percent) : percent
  }

  /// What a skill, a place or an industry adds: "10–25%", "$5,000–$12,000".
  ///
  /// - Parameters:
  ///   - premium: The premium.
  ///   - currency: The ISO 4217 code of the money that it is given in.
  /// - Returns: Both ends, or the one number where they are the same.
  func range(of premium: PremiumRow, currency: String) -> String {
    let (low, high) = (premium.low, premium.high)
    switch premium.unit {
    case .percent:
      guard low != high else { return numbers.percent(low) }
      return numbers.percentSign.around("\(numbers.number(low))–\(numbers.number(high))")
    case .money:
      guard low != high else { return numbers.money(low, currency: currency) }
      return numbers.range(low, high, currency: currency)
    }
  }

  /// Adds the period to what is not paid by the year: "$47.80 an hour".
  func paid(_ money: String, by period: Period) -> String {
    period == .year ? money : "\(money) \(words.per(period))"
  }
}
