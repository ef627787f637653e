import Content

/// A central figure of pay that the newest edition of its series changed.
struct PayNews: Sendable {
  /// The role that it is told for.
  let role: Role

  let whose: Whose

  /// The row of the newest edition.
  let now: PayRow

  /// The row of the edition before it.
  let before: PayRow

  /// What changed, in both rows the central figure.
  let statistic: Statistic

  /// When the newest edition came out, else the last day that its figures may speak of.
  let date: CalendarDate

  /// What changed of the pay that stands for a role; nil where there is one edition, or two that cannot be set side by side
  /// or that say the same.
  init?(of role: Role, at desk: Desk) {
    guard let pay = desk.pay(of: role), let row = pay.row, let central = row.central else {
      return nil
    }
    let editions = pay.subject.rows.editions(pay.query)
    guard editions.first?.source.id == row.source.id, let before = editions.dropFirst().first,
      let earlier = before.central, earlier.statistic == central.statistic,
      earlier.figure != central.figure, let date = row.source.released ?? row.asOf.end
    else { return nil }
    (self.role, whose, statistic) = (role, pay.whose, central.statistic)
    (now, self.before, self.date) = (row, before, date)
  }

  /// What tells it from all other news, whatever else changes.
  var id: String { "\(now.subject.text)/\(now.source.id.text)" }
}

extension Site {
  /// What the newest editions changed, once for each role or official occupation whose figures they are.
  ///
  /// An occupation's is told for the role that it fits best.
  var payNews: [PayNews] {
    let news = desk.catalog.roles.compactMap { PayNews(of: $0, at: desk) }
    let bySubject = Dictionary(grouping: news, by: \.id)
    return bySubject.values.compactMap { $0.first(where: \.isExact) ?? $0.first }
  }
}

extension PayNews {
  fileprivate var isExact: Bool { whose == .own || whose == .occupation(.exact) }
}

extension Sentences {
  /// What changed, in a line.
  ///
  /// "Median pay for software testers: $102,610 in May 2024, $104,300 in May 2025"
  ///
  /// - Parameter news: What changed.
  /// - Returns: nil where a figure has no words.
  func title(of news: PayNews) -> String? {
    guard let before = words(of: news.before, news), let now = words(of: news.now, news) else {
      return nil
    }
    let kind = news.statistic == .median ? "Median" : "Average"
    return
      "\(kind) pay for \(Earners(role: news.role, whose: news.whose).plural): \(before), \(now)"
  }

  /// What the figures are: "United States, BLS OEWS. Figures as published, not adjusted for inflation."
  func summary(of news: PayNews) -> String {
    let source = wording.name(of: news.now.source)
    return "\(news.now.region.name), \(source). Figures as published, not adjusted for inflation."
  }

  private func words(of row: PayRow, _ news: PayNews) -> String? {
    let joint = row.asOf.day == nil ? "in" : "on"
    return wording.figure(row.figures[news.statistic], of: row).map {
      "\($0) \(joint) \(wording.numbers.asOf(row.asOf))"
    }
  }
}
