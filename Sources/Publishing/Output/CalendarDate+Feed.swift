import Content

extension CalendarDate {
  /// The beginning of the day as RFC 822 has it: "Mon, 03 Nov 2025 00:00:00 GMT".
  var rfc822: String {
    "\(weekday), \(day < 10 ? "0" : "")\(day) \(monthName) \(year) 00:00:00 GMT"
  }

  /// By Zeller's rule, in which a year begins in March and a week on Saturday.
  private var weekday: String {
    let (month, year) = month < 3 ? (month + 12, year - 1) : (month, year)
    let days = day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400
    return switch days % 7 {
    case 0: "Sat"
    case 1: "Sun"
    case 2: "Mon"
    case 3: "Tue"
    case 4: "Wed"
    case 5: "Thu"
    default: "Fri"
    }
  }

  private var monthName: String {
    switch month {
    case 1: "Jan"
    case 2: "Feb"
    case 3: "Mar"
    case 4: "Apr"
    case 5: "May"
    case 6: "Jun"
    case 7: "Jul"
    case 8: "Aug"
    case 9: "Sep"
    case 10: "Oct"
    case 11: "Nov"
    default: "Dec"
    }
  }
}
