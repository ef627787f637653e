import ArgumentParser
import Content

/// The day that a command takes for today.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day by which ages are judged, as 2026-11-20; today in UTC unless given.",
      discussion: "SOURCE_DATE_EPOCH, in seconds since 1970, stands in for it.",
      valueName: "date"
    ),
    transform: CalendarDate.init(argument:)
  )
  var given: CalendarDate?

  func date() throws -> CalendarDate {
    if let given { return given }
    guard let epoch = environment("SOURCE_DATE_EPOCH") else { return try today() }
    guard let seconds = Int(epoch), let date = CalendarDate(secondsSince1970: seconds) else {
      throw ValidationError(.invalidEpoch(epoch))
    }
    return date
  }
}

extension CalendarDate {
  /// The day that an argument names: `2026-11-20`.
  init(argument: String) throws {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError(.invalidDay) }
    self = date
  }

  /// The day in UTC, or nil for one outside the years 1000 to 9999.
  ///
  /// Counts years from March, so that the day that leap years add comes last, and in eras of 400 years, after which
  /// the calendar repeats itself.
  init?(secondsSince1970 seconds: Int) {
    guard (-30_610_224_000...253_402_300_799).contains(seconds) else { return nil }
    let sinceYear0 = (seconds + 719_468 * 86_400) / 86_400
    let (era, day) = sinceYear0.quotientAndRemainder(dividingBy: 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      year: era * 400 + year + (month < 10 ? 0 : 1),
      month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}
