import Reporting

extension SiteSource {
  /// Tells of numbers that are most likely written on another scale than the column's.
  func likelyScales() -> [Diagnostic] {
    [importance()].compactMap(\.self) + premiums.compactMap(\.shareForPercent)
      + sources.compactMap(\.strangeYear)
  }

  /// Importance goes from 0 to 100: a table in which all is small has ratings of five or shares of one.
  private func importance() -> Diagnostic? {
    let isLarge = roleSkills.contains { row in row.importance.map { $0 > Amount(5) } ?? false }
    guard !isLarge else { return nil }
    let rated = roleSkills.filter { $0.importance != nil }
    guard rated.count > 2, let first = rated.first else { return nil }
    return Diagnostic(
      .implausibleFigure,
      .importance,
      at: first.place.location,
      suggestion: Suggestion("write 75 for three quarters of the scale")
    )
  }
}

extension Source {
  /// A year of work has neither a week's hours nor more than a year has.
  fileprivate var strangeYear: Diagnostic? {
    guard let hours = hoursPerYear, !(Amount(500)...Amount(4_000)).contains(hours) else {
      return nil
    }
    return Diagnostic(
      .implausibleFigure,
      .hours(hours),
      at: location,
      suggestion: Suggestion("40 hours in each of 52 weeks are 2080")
    )
  }
}

extension PremiumRow {
  /// A premium below one percent is most likely the share of one.
  fileprivate var shareForPercent: Diagnostic? {
    guard unit == .percent, high < Amount(1) else { return nil }
    return Diagnostic(
      .implausibleFigure,
      .share(high, what.value),
      at: place.location,
      suggestion: Suggestion("are these shares? then write 5 for 5%")
    )
  }
}

extension Message {
  fileprivate static let importance: Message =
    "no importance is above 5, although importance goes from 0 to 100"

  fileprivate static func hours(_ hours: Amount) -> Message {
    "a year of \(hours.plain) hours of work is hardly possible"
  }

  fileprivate static func share(_ amount: Amount, _ what: String) -> Message {
    "'\(what)' adds at most \(amount.plain)%, which is hardly worth a row"
  }
}
