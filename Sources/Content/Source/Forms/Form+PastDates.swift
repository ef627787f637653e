import Reporting

extension Form<CalendarDate> {
  /// A day that is not expected to lie in the future.
  static func date(by options: ReadingOptions) -> Form {
    Form { text, position, findings in
      let date = Form.date.read(text, position, &findings)
      if let date, date > options.asOf { findings.addFuture(date.iso, at: position) }
      return date
    }
  }
}

extension Form<AsOf> {
  /// A time that is not expected to begin in the future.
  static func asOf(by options: ReadingOptions) -> Form {
    Form { text, position, findings in
      let time = Form.asOf.read(text, position, &findings)
      if let time, time.isAfter(options.asOf) { findings.addFuture(time.iso, at: position) }
      return time
    }
  }
}

extension Findings {
  fileprivate mutating func addFuture(_ date: String, at position: Position) {
    add(.futureDate, .future(date), at: position)
  }
}

extension Message {
  fileprivate static func future(_ date: String) -> Message {
    "\(date) lies in the future"
  }
}
