import Content

extension Sentences {
  /// A pay scale, point by point.
  ///
  /// "By the year, the lowest-paid tenth earn less than $82,460; ...; and the highest-paid tenth earn more than $214,670."
  func scale(_ points: [PayStrip.Point], in row: PayRow) -> String {
    let clauses = points.map { clause($0, figure($0, in: row)) }
    return "By the \(row.period.rawValue), \(English.list(clauses))."
  }

  /// A figure without its period, which the sentence says at its beginning.
  private func figure(_ point: PayStrip.Point, in row: PayRow) -> String {
    let money = wording.numbers.money(point.amount, currency: row.currency, period: row.period)
    if point.isOpen { return wording.atLeast.around(money) }
    return row.isApproximate ? wording.about.around(money) : money
  }

  private func clause(_ point: PayStrip.Point, _ figure: String) -> String {
    switch point.statistic {
    case .p10: low("tenth", figure, point.isOpen)
    case .p25: low("quarter", figure, point.isOpen)
    case .p75: high("quarter", figure, point.isOpen)
    case .p90: high("tenth", figure, point.isOpen)
    case .median, .mean: "the \(point.statistic.noun) is \(figure)"
    case .low: "the source’s own range begins at \(figure)"
    case .high: "the source’s own range reaches \(figure)"
    }
  }

  /// A lower bound has its own "at least".
  private func low(_ part: String, _ figure: String, _ isOpen: Bool) -> String {
    isOpen
      ? "all but the lowest-paid \(part) earn \(figure)"
      : "the lowest-paid \(part) earn less than \(figure)"
  }

  private func high(_ part: String, _ figure: String, _ isOpen: Bool) -> String {
    "the highest-paid \(part) earn \(isOpen ? "" : "more than ")\(figure)"
  }
}

extension Sentences {
  /// The figures of several rows, and which of them have none.
  ///
  /// "The median of yearly pay is $61,000 for Entry level and $84,000 for Senior. Not drawn: Lead (not published)."
  func bars(_ bars: PayBars) -> String {
    let drawn = bars.items.filter { $0.figure != nil }.map {
      "\(wording.value(of: $0)) \(place($0, bars.kind))"
    }
    let others = bars.items.filter { $0.figure == nil }.map {
      "\($0.name) (\(wording.value(of: $0)))"
    }
    let pay = wording.words.pay(by: bars.model.row.period)
    let verb = bars.kind == .editions ? "was" : "is"
    let list = drawn.count == 2 ? drawn.joined(separator: " and ") : English.list(drawn)
    return "The \(bars.statistic.noun) of \(pay) \(verb) \(list)."
      + (others.isEmpty ? "" : " Not drawn: \(English.list(others)).")
  }

  private func place(_ item: PayBars.Item, _ kind: PayBars.Kind) -> String {
    switch kind {
    case .levels: "for \(item.name)"
    case .regions: "in \(item.row.region.inline)"
    case .editions: "\(item.row.asOf.day == nil ? "in" : "on") \(item.name)"
    }
  }

  /// "There were 1,693,800 jobs in 2024, and 1,961,400 are projected for 2034: a change of 15.8%."; nil where a number is
  /// missing.
  func jobs(_ row: OutlookRow) -> String? {
    guard let from = row.jobsFrom, let to = row.jobsTo else { return nil }
    let numbers = wording.numbers
    return "There were \(numbers.number(from)) jobs in \(row.from), and \(numbers.number(to)) are"
      + " projected for \(row.to): a change of \(numbers.percent(row.change))."
  }

  /// How many skills two roles share.
  ///
  /// "Both roles need 12 skills. Only Backend Developer: 5. Only Python Developer: 7."
  func skills(_ skills: SkillOverlap, of names: (a: String, b: String)) -> String {
    let numbers = wording.numbers
    return "Both roles need \(counted(skills.both.count, "skill", "skills")). "
      + "Only \(names.a): \(numbers.number(skills.onlyA.count)). "
      + "Only \(names.b): \(numbers.number(skills.onlyB.count))."
  }
}
