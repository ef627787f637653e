import Reporting

extension Form<CalendarDate> {
  /// A day such as `2026-11-12`.
  static var date: Form {
    Form { text, position, findings in
      if let date = CalendarDate(isoNumbers(text)) { return date }
      let numbers = dateNumbers(text)
      if let date = CalendarDate(numbers) {
        findings.add(.invalidDate, .noDate(text), at: position, suggestion: .write(date.iso))
      } else {
        let message = numbers.count == 3 ? Message.noDay(text) : .noDate(text)
        findings.add(.invalidDate, message, at: position, suggestion: .dateShape)
      }
      return nil
    }
  }
}

extension Form<AsOf> {
  /// A year, a month or a day: `2025`, `2025-05` or `2025-05-13`.
  static var asOf: Form {
    Form { text, position, findings in
      if let date = AsOf(isoNumbers(text)) { return date }
      let meant = AsOf(dateNumbers(text))
      let suggestion = meant.map { Suggestion.write($0.iso) } ?? .asOfShape
      findings.add(.invalidDate, .noDate(text), at: position, suggestion: suggestion)
      return nil
    }
  }
}

extension CalendarDate {
  fileprivate init?(_ numbers: [Int]) {
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension AsOf {
  /// Year, month and day, as far as they are given; nil for what the calendar does not have.
  fileprivate init?(_ numbers: [Int]) {
    guard (1...3).contains(numbers.count),
      CalendarDate(numbers + Array(repeating: 1, count: 3 - numbers.count)) != nil
    else { return nil }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil
    )
  }
}

/// The numbers of `2025`, `2025-05` or `2025-05-13`; empty for anything else.
private func isoNumbers(_ text: String) -> [Int] {
  guard [4, 7, 10].contains(text.utf8.count) else { return [] }
  var numbers = [0]
  for (index, byte) in text.utf8.enumerated() {
    if index == 4 || index == 7 {
      guard byte == UInt8(ascii: "-") else { return [] }
      numbers.append(0)
    } else {
      guard byte.isDigit else { return [] }
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
  return numbers
}

/// The numbers of a date that begins with its year, whatever separates them; empty for anything else.
private func dateNumbers(_ text: String) -> [Int] {
  let date = text.prefix { $0 != "T" && $0 != " " }
  let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
  let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
  guard numbers.count == parts.count, numbers.count <= 3, parts.first?.utf8.count == 4,
    numbers.allSatisfy({ $0 >= 0 })
  else { return [] }
  return numbers
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
