/// A day of the proleptic Gregorian calendar, without time or zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Returns nil for a day that the calendar does not have, or outside the years 1000 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.days(in: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month (1 to 12) has.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as `2026-11-12`.
  package var iso: String {
    String(year) + month.afterDash + day.afterDash
  }
}

/// When figures were measured: a year, a month or a day, as precise as the source says.
package struct AsOf: Hashable, Sendable {
  // Eight bytes together, since each row of pay has one.
  private let shortYear: Int32
  private let shortMonth, shortDay: Int8?

  /// - Parameters:
  ///   - year: The year.
  ///   - month: The month, 1 to 12, if the source names it.
  ///   - day: The day of the month, if the source names it.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    shortYear = Int32(clamping: year)
    (shortMonth, shortDay) = (month.map(Int8.init(clamping:)), day.map(Int8.init(clamping:)))
  }

  package var year: Int { Int(shortYear) }
  package var month: Int? { shortMonth.map(Int.init) }
  package var day: Int? { shortDay.map(Int.init) }

  /// The text as data files write it: `2025`, `2025-05` or `2025-05-13`.
  package var iso: String {
    String(year) + (month?.afterDash ?? "") + (day?.afterDash ?? "")
  }

  /// The last day that it can mean: what is compared when ages are judged and editions are put in order.
  package var end: CalendarDate? {
    let month = month ?? 12
    return CalendarDate(
      year: year,
      month: month,
      day: day ?? CalendarDate.days(in: month, of: year)
    )
  }
}

extension AsOf {
  /// Whether all of it lies behind a day; of a year or a month that the day is in, nothing can be said.
  package func isAfter(_ day: CalendarDate) -> Bool {
    guard year == day.year, let month else { return year > day.year }
    guard month == day.month, let own = self.day else { return month > day.month }
    return own > day.day
  }
}

extension AsOf: Comparable {
  package static func < (left: AsOf, right: AsOf) -> Bool {
    (left.year, left.month ?? 12, left.day ?? 31) < (right.year, right.month ?? 12, right.day ?? 31)
  }
}

extension Int {
  /// A month or a day as it stands in a date: `-05`.
  fileprivate var afterDash: String { (self < 10 ? "-0" : "-") + String(self) }
}
