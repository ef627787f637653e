import Content

/// The clauses that two comparable rows of pay allow, without capital and full stop.
struct PayTexts: Sendable {
  private let pair: PayPair
  private let a: Earners
  private let b: Earners
  private let wording: Wording

  init(_ pair: PayPair, _ a: Role, _ b: Role, _ wording: Wording) {
    self.pair = pair
    self.a = Earners(role: a, whose: pair.a.whose)
    self.b = Earners(role: b, whose: pair.b.whose)
    self.wording = wording
  }

  /// Who earns more, and by how much.
  ///
  /// "software developers earn a median of $135,980 a year, 47% ($43,330) more than web developers, whose
  /// median is $92,650"
  func higher(_ side: Side, _ difference: Difference) -> String {
    let (high, low) = (earners(side), earners(side.other))
    return "\(high.plural) earn \(article) \(statistic) of \(figure(side))\(per), "
      + "\(more(difference)) more than \(low.plural), whose \(statistic) is \(figure(side.other))"
  }

  /// That both earn about the same.
  ///
  /// "database administrators and software testers earn about the same: their medians, $104,620 and $104,300 a
  /// year, are $320 apart"
  func aboutTheSame(_ difference: Difference) -> String {
    let both = "\(English.list([a.plural, b.plural])) earn"
    guard difference.amount.tenThousandths != 0 else {
      return "\(both) the same: both have \(article) \(statistic) of \(figure(.a))\(per)"
    }
    return "\(both) about the same: their \(statistic)s, \(figure(.a)) and \(figure(.b))\(per), "
      + "are \(money(difference.amount)) apart"
  }

  /// What the occupations earn that stand for the roles.
  ///
  /// "software developers, the official occupation that includes Python developers, earn a median of $135,980 a
  /// year; web developers earn a median of $92,650"
  var occupations: String {
    "\(a.introduced) earn \(article) \(statistic) of \(figure(.a))\(per); "
      + "\(b.introduced) earn \(article) \(statistic) of \(figure(.b))"
  }
}

extension PayTexts {
  /// Whose figure stands for a side.
  func earners(_ side: Side) -> Earners { side == .a ? a : b }

  private func row(_ side: Side) -> PayRow { side == .a ? pair.a.row : pair.b.row }

  /// "median", "average".
  var statistic: String { pair.statistic.noun }

  /// The article of the statistic.
  var article: String { pair.statistic.article }

  /// " a year"; nothing by the hour, which the sentence says at its beginning.
  var per: String {
    let period = pair.a.row.period
    return period == .hour ? "" : " a \(period.rawValue)"
  }

  /// A side's figure without its period: "$135,980", "at least $239,200".
  func figure(_ side: Side) -> String {
    let row = row(side)
    let figure = row.figures[pair.statistic]
    let text = figure.amount.map(money) ?? wording.words[.noRow]
    if figure.isTopCoded { return wording.atLeast.around(text) }
    return row.isApproximate ? wording.about.around(text) : text
  }

  /// How much more: "47% ($43,330)", "at least 58% ($88,040)".
  func more(_ difference: Difference) -> String {
    let percent = wording.numbers.percent(difference.percentMore)
    let text = "\(percent) (\(money(difference.amount)))"
    return difference.isLowerBound ? wording.atLeast.around(text) : text
  }

  /// An amount as both rows print theirs.
  func money(_ amount: Amount) -> String {
    wording.numbers.money(amount, currency: pair.a.row.currency, period: pair.a.row.period)
  }
}
