extension TimeSpan {
  /// The hours that a title begins with, and where the rest of the title begins.
  ///
  /// The form is `09:00–12:00 Title`, with `-` or `–`, and spaces around it or none.
  static func beginning(_ title: ArraySlice<UInt8>) -> (TimeSpan, rest: Int)? {
    guard let start = clock(title) else { return nil }
    let afterStart = title[start.endIndex...].drop(while: \.isBlank)
    guard let dash = ["-", "–"].first(where: { afterStart.starts(with: $0.utf8) }),
      let end = clock(afterStart.dropFirst(dash.utf8.count).drop(while: \.isBlank))
    else { return nil }
    let rest = title[end.endIndex...]
    guard rest.first?.isBlank == true else { return nil }
    let span = TimeSpan(
      start: String(decoding: start, as: UTF8.self),
      end: String(decoding: end, as: UTF8.self)
    )
    return (span, rest.drop(while: \.isBlank).startIndex)
  }

  /// A time of day as `09:00`, with two digits each.
  private static func clock(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let clock = text.prefix(5)
    let hour = clock.prefix(2)
    let minute = clock.dropFirst(3)
    guard minute.count == 2, clock.dropFirst(2).first == UInt8(ascii: ":"),
      hour.allSatisfy(\.isDigit), minute.allSatisfy(\.isDigit),
      hour.lexicographicallyPrecedes("24".utf8), minute.lexicographicallyPrecedes("60".utf8)
    else { return nil }
    return clock
  }
}
