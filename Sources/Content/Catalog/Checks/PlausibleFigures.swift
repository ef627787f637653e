import Reporting

extension PayRows {
  /// Tells of figures that nobody earns, one of each row.
  func implausibleFigures() -> [Diagnostic] {
    rows.compactMap { row in
      row.annualised == nil ? row.implausibleFigure() ?? row.jump() ?? row.strayMean() : nil
    }
  }
}

extension PayRow {
  /// Tells of a figure in US dollars that nobody earns: most likely a slip of the period or of a digit.
  fileprivate func implausibleFigure() -> Diagnostic? {
    guard currency == "USD", let bounds = period.plausibleDollars else {
      return nil
    }
    for statistic in Statistic.allCases {
      guard let amount = figures[statistic].amount, !bounds.contains(amount) else { continue }
      return Diagnostic(
        .implausibleFigure,
        .implausible(statistic, amount, subject, period),
        at: place.location,
        suggestion: period.suggestion(for: amount)
      )
    }
    return nil
  }
}

extension Period {
  /// What somebody may earn in US dollars; nil for periods of which too little is known.
  fileprivate var plausibleDollars: ClosedRange<Amount>? {
    switch self {
    case .year: Amount(5_000)...Amount(2_000_000)
    case .hour: Amount(0)...Amount(500)
    case .month, .week, .day: nil
    }
  }

  /// A yearly figure below 1,000 is likely one by the hour, and one by the hour above 500 likely a yearly one.
  fileprivate func suggestion(for amount: Amount) -> Suggestion? {
    switch self {
    case .year where amount < Amount(1_000):
      Suggestion("is it pay by the hour? then write 'hour' in the column 'period'")
    case .hour:
      Suggestion("is it pay by the year? then write 'year' in the column 'period'")
    case .year, .month, .week, .day: nil
    }
  }
}

extension Message {
  fileprivate static func implausible(
    _ statistic: Statistic,
    _ amount: Amount,
    _ subject: SubjectID,
    _ period: Period
  ) -> Message {
    let bounds = period == .year ? "from 5000 to 2000000 a year" : "up to 500 an hour"
    return """
      the \(statistic) of '\(subject)', \(amount.plain) US dollars, is hardly possible: \
      pay is expected to be \(bounds)
      """
  }
}
