import Content

extension Wording {
  /// What stands beside every figure of pay: "US, median yearly pay, May 2025, BLS OEWS".
  ///
  /// - Parameters:
  ///   - row: The row of the figure.
  ///   - statistic: What the figure is; nil for the row as a whole.
  /// - Returns: Region, statistic, period, date and source.
  func caption(of row: PayRow, statistic: Statistic? = nil) -> String {
    let adjectives = [row.isApproximate ? word(.approximate) : nil, statistic?.adjective.map(word)]
    let noun = phrase(adjectives.compactMap(\.self), word(row.period.pay))
    let place = statistic?.adjective == nil ? statistic?.word : nil
    return caption([noun] + [place.map(word)].compactMap(\.self), of: row)
  }

  /// What stands beside a range: "US, yearly pay, 10th to 90th percentile, May 2025, BLS OEWS".
  func caption(of range: PayRange, in row: PayRow) -> String {
    let adjectives = row.isApproximate ? [word(.approximate)] : []
    return caption([phrase(adjectives, word(row.period.pay)), word(range.kind.word)], of: row)
  }

  /// What stands beside a projection: "US, projected change in jobs, 2024–2034, BLS EP".
  ///
  /// - Parameters:
  ///   - row: The projection.
  ///   - region: The region that it speaks of.
  ///   - source: Its source.
  /// - Returns: Region, what is projected, the years and the source.
  func caption(of row: OutlookRow, region: Region, source: Source) -> String {
    let years = [row.from, row.to].map(numbers.decimals.plain).joined(separator: "–")
    return [region.short, word(.projectedChange), years, name(of: source)].joined(separator: ", ")
  }

  /// Whose figures stand for a role: "closest official occupation: Software Developers"; nil for its own.
  ///
  /// - Parameters:
  ///   - whose: Whose figures they are.
  ///   - occupation: The role's official occupation.
  /// - Returns: How well the occupation fits, and its title.
  func whose(_ whose: Whose, occupation: Occupation?) -> String? {
    guard case .occupation(let match) = whose, let occupation else { return nil }
    return "\(word(match.word)): \(occupation.title)"
  }

  /// How a row was reckoned: "approximate: hourly pay × 2,080"; nil for one that is published as it stands.
  func method(of row: PayRow) -> String? {
    row.annualised.map {
      "\(word(.approximate)): \(word($0.from.pay)) × \(numbers.number($0.times))"
    }
  }
}

extension Wording {
  private func caption(_ what: [String], of row: PayRow) -> String {
    ([row.region.short] + what + [numbers.asOf(row.asOf), name(of: row.source)])
      .joined(separator: ", ")
  }

  /// Puts adjectives before their noun, as English does; elsewhere they follow it as they are.
  private func phrase(_ adjectives: [String], _ noun: String) -> String {
    numbers.isEnglish
      ? (adjectives + [noun]).joined(separator: " ")
      : ([noun] + adjectives).joined(separator: ", ")
  }
}

extension Statistic {
  /// The word that stands before "pay"; nil for a place in the scale, which follows it.
  fileprivate var adjective: Word? {
    self == .median || self == .mean ? word : nil
  }
}
