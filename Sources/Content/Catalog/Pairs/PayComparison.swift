/// What may be said of two roles' pay beside each other.
package enum PayComparison: Sendable {
  /// No difference may be printed.
  case notComparable(Incomparable)

  /// Both stand on this occupation: no official figure separates them.
  case sameOccupation(SubjectID)

  /// A row is that of an occupation that does not fit exactly: the sentence names the occupations, and nobody wins.
  case occupations(PayPair, Difference)

  /// The difference is too small to mean anything.
  case same(PayPair, Difference)

  /// One of them pays more.
  case higher(Side, PayPair, Difference)
}

/// Two rows that may be compared: one statistic, region, currency, period, basis, source and date.
package struct PayPair: Sendable {
  package let statistic: Statistic
  package let a: Pay
  package let b: Pay
}

/// A role's pay beside another's: by the year, and where both have it by the hour too.
package struct ComparedPay: Sendable {
  package let year: PayComparison

  /// Nil where one of them has no central figure by the hour.
  package let hour: PayComparison?
}

/// Why two roles' pay is not comparable; the facts are those of the rows that come nearest to being so.
package enum Incomparable: Sendable {
  /// One of them, or both, has no central figure: why not, nil for the side that has one.
  case noFigure(a: Absence?, b: Absence?)

  /// No yearly figure is published for these sides, while one by the hour is.
  case onlyByHour(a: Bool, b: Bool)

  case currencies(a: String, b: String)
  case sources(a: Source, b: Source)

  /// One source, whose figures were measured at different times.
  case dates(a: AsOf, b: AsOf)

  /// Nil where neither the row nor its source says.
  case bases(a: Basis?, b: Basis?)

  case statistics(a: Statistic, b: Statistic)

  /// One is published by the year, the other reckoned: true for the reckoned one.
  case reckoned(a: Bool, b: Bool)

  /// The source publishes no exact figure for these sides, and what it says does not order them.
  case topCoded(a: Bool, b: Bool)
}

extension Catalog {
  /// The two roles' pay beside each other in the site's region, all levels together.
  package func pay(of comparison: Comparison) -> ComparedPay {
    let region = settings.region.value
    let hour = candidates(of: comparison, RowQuery(region: region, period: .hour))
    return ComparedPay(
      year: pay(of: comparison, RowQuery(region: region)),
      hour: hour.areComplete ? hour.compared(sameWithin: settings.compare.sameWithin) : nil
    )
  }

  /// The two roles' pay beside each other for one question, such as a level or another region.
  ///
  /// - Parameters:
  ///   - comparison: The two roles.
  ///   - query: Which rows to hold against each other; a group and an edition do not count.
  /// - Returns: What may be said of them.
  package func pay(of comparison: Comparison, _ query: RowQuery) -> PayComparison {
    let candidates = self.candidates(of: comparison, query)
    guard candidates.areComplete || query.period != .year else {
      let hour = self.candidates(of: comparison, query.with { $0.period = .hour })
      return .notComparable(candidates.incomplete(byHour: hour))
    }
    return candidates.compared(sameWithin: settings.compare.sameWithin)
  }

  private func candidates(of comparison: Comparison, _ query: RowQuery) -> PayCandidates {
    PayCandidates(roles[comparison.a], roles[comparison.b], query)
  }
}
