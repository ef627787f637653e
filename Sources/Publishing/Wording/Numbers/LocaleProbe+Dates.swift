internal import Foundation

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
