import Content

/// How a language writes days, months and years.
struct DateStyle: Hashable, Sendable {
  /// For each month how its days are written, since some languages bend a month's name beside a day.
  let days: [DatePattern]

  /// For each month how it is written with a year.
  let months: [DatePattern]

  let year: DatePattern
}

/// A date with gaps for the day and the year; the month is part of its texts.
struct DatePattern: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    case day

    /// The day with two digits.
    case paddedDay

    case year
  }

  let pieces: [Piece]

  /// - Parameter pieces: The pieces in the order in which they are printed.
  init(_ pieces: Piece...) {
    self.pieces = pieces
  }

  /// - Parameter pieces: The pieces in the order in which they are printed.
  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The date in the numerals of a language.
  func text(year: Int, day: Int = 1, numerals: DecimalStyle) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .day: text += numerals.plain(day)
      case .paddedDay: text += (day < 10 ? numerals.plain(0) : "") + numerals.plain(day)
      case .year: text += numerals.plain(year)
      }
    }
  }
}

extension DateStyle {
  /// November 12, 2026.
  static let monthFirst = DateStyle(
    days: englishMonths.map { DatePattern(.text("\($0) "), .day, .text(", "), .year) },
    months: englishMonths.map { DatePattern(.text("\($0) "), .year) },
    year: DatePattern(.year)
  )

  /// 12 November 2026.
  static let dayFirst = DateStyle(
    days: englishMonths.map { DatePattern(.day, .text(" \($0) "), .year) },
    months: monthFirst.months,
    year: DatePattern(.year)
  )

  /// 2026-11-12.
  static let iso = DateStyle(
    days: twoDigitMonths.map { DatePattern(.year, .text("-\($0)-"), .paddedDay) },
    months: twoDigitMonths.map { DatePattern(.year, .text("-\($0)")) },
    year: DatePattern(.year)
  )
}

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

private let twoDigitMonths = (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
