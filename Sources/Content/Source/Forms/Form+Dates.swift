import Reporting

extension Form<CalendarDate> {
  /// A day such as `2026-11-12`.
  static var date: Form {
    Form { text, position, findings in
      if let date = DateParts(iso: text)?.day { return date }
      let meant = DateParts(meantBy: text)?.day
      findings.add(
        .invalidDate,
        meant == nil && DateParts.isDay(text) ? .noDay(text) : .noDate(text),
        at: position,
        suggestion: meant.map { .write($0.iso) } ?? .dateShape
      )
      return nil
    }
  }
}

extension Form<AsOf> {
  /// A year, a month or a day: `2025`, `2025-05` or `2025-05-13`.
  static var asOf: Form {
    Form { text, position, findings in
      if let date = DateParts(iso: text)?.asOf { return date }
      let meant = DateParts(meantBy: text)?.asOf
      let suggestion = meant.map { Suggestion.write($0.iso) } ?? .asOfShape
      findings.add(.invalidDate, .noDate(text), at: position, suggestion: suggestion)
      return nil
    }
  }
}

/// The numbers of a date that begins with its year; whether the calendar has it is another question.
private struct DateParts {
  /// One to three numbers; those that are not given are nil.
  private var numbers: (year: Int, month: Int?, day: Int?)

  var day: CalendarDate? {
    guard let month = numbers.month, let day = numbers.day else { return nil }
    return CalendarDate(year: numbers.year, month: month, day: day)
  }

  /// The date as far as it is given.
  var asOf: AsOf? {
    let (year, month, day) = numbers
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    return AsOf(year: year, month: month, day: day)
  }

  /// `2025`, `2025-05` or `2025-05-13`.
  init?(iso text: String) {
    let bytes = text.utf8
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var (value, year, month) = (0, 0, Int?.none)
    for (index, byte) in bytes.enumerated() {
      if byte.isDigit, index != 4, index != 7 {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      } else if byte == UInt8(ascii: "-"), index == 4 {
        (year, value) = (value, 0)
      } else if byte == UInt8(ascii: "-"), index == 7 {
        (month, value) = (value, 0)
      } else {
        return nil
      }
    }
    switch bytes.count {
    case 4: numbers = (value, nil, nil)
    case 7: numbers = (year, value, nil)
    default: numbers = (year, month, value)
    }
  }

  /// A date with other separators, without leading zeros, or with a time behind it.
  init?(meantBy text: String) {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let values = parts.compactMap { part in
      part.utf8.count <= 4 && part.utf8.allSatisfy(\.isDigit) ? Int(part) : nil
    }
    guard values.count == parts.count, values.count <= 3, parts.first?.utf8.count == 4 else {
      return nil
    }
    numbers = (values[0], values.dropFirst().first, values.dropFirst(2).first)
  }

  /// Whether the text has the shape of a day, be there such a day or not.
  static func isDay(_ text: String) -> Bool {
    DateParts(meantBy: text)?.numbers.day != nil
  }
}

extension Suggestion {
  fileprivate static let dateShape = Suggestion("write year, month and day, such as 2026-11-12")
  fileprivate static let asOfShape = Suggestion("write 2025, 2025-05 or 2025-05-13")
}

extension Message {
  fileprivate static func noDate(_ text: String) -> Message {
    "'\(text)' is not a date"
  }

  fileprivate static func noDay(_ text: String) -> Message {
    "there is no day '\(text)'"
  }
}
