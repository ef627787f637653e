import Content

extension NumberStyle {
  /// A number as it was published: "1,693,800", "15.8".
  func number(_ amount: Amount) -> String {
    signed(amount, unsigned(amount))
  }

  /// A whole number: "1,250".
  func number(_ count: Int) -> String {
    number(Amount(Int64(count)))
  }

  /// A number of percent as it was published: "15.8%", "−36.1%".
  func percent(_ amount: Amount) -> String {
    signed(amount, percentSign.around(unsigned(amount)))
  }

  /// A number of persons inside a sentence: "1.69 million", below a million "190,650".
  ///
  /// In tables, and in other languages than English, `number` prints it exactly.
  func peopleInWords(_ amount: Amount) -> String {
    guard isEnglish, amount.tenThousandths.magnitude.digitCount > 10 else { return number(amount) }
    let rounded = amount.threeDigits(rounding: .nearest)
    let (exponent, word) = rounded.digitCount > 13 ? (9, "billion") : (6, "million")
    return signed(amount, shortDigits(of: rounded, without: exponent, in: digits) + " " + word)
  }

  /// The date, in en-US "November 12, 2026", in en-GB "12 November 2026".
  func date(_ date: CalendarDate) -> String {
    asOf(AsOf(year: date.year, month: date.month, day: date.day))
  }

  /// When figures were measured, as precise as the source says: "2025", "May 2025", "May 13, 2025".
  func asOf(_ asOf: AsOf) -> String {
    guard let month = asOf.month else {
      return dates.year.text(year: asOf.year, numerals: digits)
    }
    let patterns = asOf.day == nil ? dates.months : dates.days
    guard month >= 1, month <= patterns.count else { return asOf.iso }
    return patterns[month - 1].text(year: asOf.year, day: asOf.day ?? 1, numerals: digits)
  }

  private func unsigned(_ amount: Amount) -> String {
    digits.text(amount.scaled(toDecimals: amount.decimals), decimals: amount.decimals)
  }

  /// Puts the minus before what is printed of a number below zero, unless only zeros are printed.
  func signed(_ amount: Amount, _ text: String) -> String {
    amount.tenThousandths < 0 && amount.scaled(toDecimals: amount.decimals) > 0
      ? minus + text : text
  }

  /// The digits of a number without a power of ten and without zeros at the end of its decimals.
  ///
  /// - Parameters:
  ///   - rounded: The number in ten-thousandths, of three significant digits.
  ///   - exponent: The power of ten, at least 2.
  ///   - style: The digits to write.
  /// - Returns: The digits with up to two decimals.
  func shortDigits(of rounded: UInt64, without exponent: Int, in style: DecimalStyle) -> String {
    var count = max(2 - (rounded.digitCount - 5 - exponent), 0)
    var scaled = rounded.divided(byTenTo: exponent + 4 - count, rounding: .down)
    while count > 0, scaled % 10 == 0 {
      (scaled, count) = (scaled / 10, count - 1)
    }
    return style.text(scaled, decimals: count)
  }
}
