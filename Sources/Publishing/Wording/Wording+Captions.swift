import Content

extension Wording {
  /// What stands beside every figure of pay: "US, median yearly pay, May 2025, BLS OEWS".
  ///
  /// - Parameters:
  ///   - row: The row of the figure.
  ///   - statistic: What the figure is; nil for the row as a whole.
  /// - Returns: Region, statistic, period, date and source.
  func caption(of row: PayRow, statistic: Statistic? = nil) -> String {
    let isCentral = statistic == .median || statistic == .mean
    let name = statistic.map { words[$0] }
    return caption(of: row, adjective: isCentral ? name : nil, place: isCentral ? nil : name)
  }

  /// What stands beside a chart of several rows: what all of them share.
  ///
  /// - Parameters:
  ///   - row: One of the rows.
  ///   - statistic: What their figures are.
  ///   - namesRegion: Whether they speak of one region.
  ///   - namesDate: Whether they were measured at one time.
  /// - Returns: Of the region, the statistic, the period, the date and the source what is shared.
  func caption(
    of row: PayRow,
    statistic: Statistic,
    namesRegion: Bool,
    namesDate: Bool
  ) -> String {
    var pay = ""
    append(payOf: row, words[statistic], to: &pay)
    let region = namesRegion ? row.region.short : nil
    let date = namesDate ? numbers.asOf(row.asOf) : nil
    return [region, pay, date, name(of: row.source)].compactMap(\.self).joined(separator: ", ")
  }

  /// What stands beside a range: "US, yearly pay, middle 80 percent, May 2025, BLS OEWS".
  func caption(of range: PayRange, in row: PayRow) -> String {
    caption(of: row, adjective: nil, place: words[range.kind])
  }

  /// What stands beside a projection: "US, 2024–2034, BLS EP".
  ///
  /// - Parameters:
  ///   - row: The projection.
  ///   - region: The region that it speaks of.
  ///   - source: Its source.
  /// - Returns: The region, the years and the source.
  func caption(of row: OutlookRow, region: Region, source: Source) -> String {
    let years = [row.from, row.to].map(numbers.digits.plain).joined(separator: "–")
    return [region.short, years, name(of: source)].joined(separator: ", ")
  }

  /// Whose figures stand for a role: "closest official occupation: Software Developers"; nil for its own.
  ///
  /// - Parameters:
  ///   - whose: Whose figures they are.
  ///   - occupation: The role's official occupation.
  /// - Returns: How well the occupation fits, and its title.
  func whose(_ whose: Whose, occupation: Occupation?) -> String? {
    guard case .occupation(let match) = whose, let occupation else { return nil }
    return "\(words[match]): \(occupation.title)"
  }

  /// How a row was reckoned: "approximate: hourly pay × 2,080"; nil for one that is published as it stands.
  func method(of row: PayRow) -> String? {
    row.annualised.map {
      "\(words["approximate"]): \(words.pay(by: $0.from)) × \(numbers.number($0.times))"
    }
  }
}

extension Wording {
  /// - Parameters:
  ///   - row: The row of the figure.
  ///   - adjective: What stands before "pay".
  ///   - place: What follows it: a place in the scale.
  /// - Returns: The caption.
  private func caption(of row: PayRow, adjective: String?, place: String?) -> String {
    var text = ""
    text.reserveCapacity(96)
    text += row.region.short
    text += ", "
    append(payOf: row, adjective, to: &text)
    if let place {
      text += ", "
      text += place
    }
    text += ", "
    text += numbers.asOf(row.asOf)
    text += ", "
    text += name(of: row.source)
    return text
  }

  /// Puts adjectives before "pay", as English does; elsewhere they follow it as they are.
  private func append(payOf row: PayRow, _ adjective: String?, to text: inout String) {
    let approximate = row.isApproximate ? words["approximate"] : nil
    if !numbers.isEnglish { text += words.pay(by: row.period) }
    for case .some(let adjective) in [approximate, adjective] {
      text += numbers.isEnglish ? adjective + " " : ", " + adjective
    }
    if numbers.isEnglish { text += words.pay(by: row.period) }
  }
}
