import Content

extension Wording {
  /// A figure inside a sentence: "$135,980", "at least $239,200", "$47.80 an hour"; nil where there is none.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - row: The row in which it stands; "about" marks one that is not published as it stands.
  /// - Returns: The figure with its currency and, but for a year's pay, its period.
  func figure(_ figure: Figure, of row: PayRow) -> String? {
    amount(figure, of: row, bound: atLeast)
  }

  /// A figure as a cell of a table: "$239,200 or more"; nil where there is none.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - row: The row in which it stands.
  /// - Returns: The figure with its currency and, but for a year's pay, its period.
  func cell(_ figure: Figure, of row: PayRow) -> String? {
    amount(figure, of: row, bound: orMore)
  }

  /// A figure with three digits, for badges: "$136k", "at least $239k"; nil where there is none.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - row: The row in which it stands.
  /// - Returns: The figure with its currency and, but for a year's pay, its period.
  func compact(_ figure: Figure, of row: PayRow) -> String? {
    let isTopCoded = figure.isTopCoded
    let money = figure.amount.map {
      numbers.compact(
        $0,
        currency: row.currency,
        period: row.period,
        rounding: isTopCoded ? .down : .nearest
      )
    }
    return money.map { around($0, of: row, isTopCoded ? atLeast : Affixes()) }
  }

  /// A range as a cell of a table: "$82,460–$214,670"; nil where an end is not there.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - row: The row in which it stands.
  /// - Returns: Both ends; "or more" where the upper one is a lower bound.
  func range(_ range: PayRange, of row: PayRow) -> String? {
    self.range(range, of: row, joint: "–", bound: orMore)
  }

  /// A range inside a sentence: "$82,460 to $214,670"; nil where an end is not there.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - row: The row in which it stands.
  /// - Returns: Both ends; "or more" where the upper one is a lower bound.
  func rangeInWords(_ range: PayRange, of row: PayRow) -> String? {
    self.range(range, of: row, joint: " \(words["range_to"]) ", bound: orMore)
  }
}

extension Wording {
  private func amount(_ figure: Figure, of row: PayRow, bound: Affixes) -> String? {
    let money = figure.amount.map {
      numbers.money($0, currency: row.currency, period: row.period)
    }
    return money.map { around($0, of: row, figure.isTopCoded ? bound : Affixes()) }
  }

  private func range(
    _ range: PayRange,
    of row: PayRow,
    joint: String,
    bound: Affixes
  ) -> String? {
    guard let low = range.low.amount, let high = range.high.amount else { return nil }
    guard low != high else { return amount(range.high, of: row, bound: bound) }
    let money = numbers.joined(low, joint, high, currency: row.currency, period: row.period)
    return around(money, of: row, range.high.isTopCoded ? bound : Affixes())
  }

  /// Adds the period, and that it is a bound or, since both together would hedge twice, near the truth.
  private func around(_ money: String, of row: PayRow, _ bound: Affixes) -> String {
    let paid = paid(money, by: row.period)
    guard bound == Affixes() else { return bound.around(paid) }
    return row.isApproximate ? about.around(paid) : paid
  }
}
