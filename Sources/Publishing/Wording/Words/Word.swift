import Content

/// A fixed word of the generator's own, which a site may replace under `labels`.
struct Word: Hashable, Sendable {
  /// The key under `labels`.
  let key: String

  let english: String

  /// - Parameters:
  ///   - key: The key under `labels`.
  ///   - english: The word where the site has none of its own.
  init(_ key: String, _ english: String) {
    (self.key, self.english) = (key, english)
  }

  /// What stands before and after the gap `{figure}`; a wording without the gap stands before the figure.
  ///
  /// - Parameter labels: The site's own words.
  /// - Returns: The words around the figure, with their spaces.
  func affixes(_ labels: [String: String]) -> Affixes {
    let text = labels[key] ?? english
    guard let gap = text.firstRange(of: "{figure}") else { return Affixes(before: text + " ") }
    return Affixes(
      before: String(text[..<gap.lowerBound]),
      after: String(text[gap.upperBound...])
    )
  }
}

extension Word {
  static let noData = Word("no_data", "no data")
  static let notPublished = Word("not_published", "not published")
  static let notApplicable = Word("not_applicable", "does not apply")

  static let atLeast = Word("at_least", "at least {figure}")
  static let orMore = Word("or_more", "{figure} or more")
  static let about = Word("about", "about {figure}")

  static let year = Word("year", "year")
  static let years = Word("years", "years")
  static let approximate = Word("approximate", "approximate")
  static let projectedChange = Word("projected_change", "projected change in jobs")

  /// All words that a site may replace.
  static let all =
    [
      noData, notPublished, notApplicable, atLeast, orMore, about, years, approximate,
      projectedChange,
    ] + Statistic.allCases.map(\.word) + PayRange.Kind.allCases.map(\.word)
    + Period.allCases.flatMap { [$0.word, $0.per, $0.pay] }
    + Basis.allCases.map(\.word) + Match.allCases.map(\.word)
}
