import Content

/// What is said of the pay that stands for a role, by one row and nothing else.
struct PayAnswer: Sendable {
  let row: PayRow
  let earners: Earners
  let sentences: Sentences

  /// Whether the source of the row, which is one by the hour, withholds a figure for the year.
  let isWithheldByYear: Bool
}

extension PayAnswer {
  /// The figure in the middle, the ends of the scale, and the source; nil for a row without a figure in the middle.
  var answer: Answer? {
    guard let (statistic, figure) = row.central else { return nil }
    var answer = Answer(caveat)
    answer.say("\(middle(statistic, figure))\(remarks(on: figure))")
    answer.say(scale(around: figure) ?? ownRange)
    answer.cite(row, sentences.wording)
    return answer
  }

  /// That the figure is not the role's own.
  private var caveat: Phrase? {
    guard earners.inexactOccupation != nil else { return nil }
    let people = earners.role.names.plural
    return row.source.kind == .official
      ? "there is no official figure for \(people) alone"
      : "this site has no figure for \(people) alone"
  }
}

extension PayAnswer {
  /// What those in the middle earned.
  private func middle(_ statistic: Statistic, _ figure: Figure) -> Phrase {
    let (region, when) = (row.region.inline, sentences.when(row.asOf))
    if let occupation = earners.inexactOccupation {
      return "the closest official occupation, \(occupation.plural), "
        + "had \(statistic.noun) pay of \(bounded(figure))\(per) in \(region) \(when)"
    }
    let people = earners.plural
    if row.period != .hour, statistic == .median, row.countsEverybody {
      return "half of \(people) in \(region) earned at least \(money(figure))\(per) \(when)"
    }
    let place = row.period == .hour ? "" : " in \(region)"
    return "\(people)\(place) earned \(statistic.article) \(statistic.noun) "
      + "of \(bounded(figure))\(per) \(when)"
  }

  /// What a reader has to know of the figure.
  private func remarks(on figure: Figure) -> Phrase {
    var remarks: Phrase = "\(row.source.kind.evidence)"
    if let from = row.annualised?.from {
      remarks.append(", calculated from \(sentences.wording.words.pay(by: from))")
    }
    if figure.isTopCoded { remarks.append("; \(topCode)") }
    if isWithheldByYear { remarks.append("; no yearly figure is published\(row.source.refusal)") }
    return remarks
  }

  /// "the lowest-paid tenth earned less than $82,460 and the highest-paid tenth more than $214,670".
  private func scale(around central: Figure) -> Phrase? {
    let top = central.isTopCoded ? nil : row.top
    guard let bottom = row.bottom else { return top.map { ceiling($0, verb: "earned ") } }
    let floor: Phrase = "the lowest-paid \(bottom.part) earned less than \(bounded(bottom.figure))"
    guard let top else { return floor }
    return "\(floor) and \(ceiling(top, verb: top.figure.isTopCoded ? "earned " : ""))"
  }

  private func ceiling(_ top: PayRow.End, verb: String) -> Phrase {
    top.figure.isTopCoded
      ? "the highest-paid \(top.part) \(verb)at least \(money(top.figure)); \(topCode)"
      : "the highest-paid \(top.part) \(verb)more than \(bounded(top.figure))"
  }

  /// A range of which the source does not say what it covers.
  private var ownRange: Phrase? {
    guard let range = row.range, range.kind == .own else { return nil }
    return sentences.wording.rangeInWords(range, of: row).map { "the source's own range is \($0)" }
  }

  private var topCode: String {
    "the \(row.source.kind.noun) does not publish exact figures above that"
  }
}

extension PayAnswer {
  /// " a year", " an hour".
  private var per: String { row.period == .hour ? " an hour" : " a \(row.period.rawValue)" }

  /// "$135,980", "at least $239,200", "about $99,424".
  private func bounded(_ figure: Figure) -> String {
    let text = money(figure)
    if figure.isTopCoded { return sentences.wording.atLeast.around(text) }
    return row.isApproximate ? sentences.wording.about.around(text) : text
  }

  private func money(_ figure: Figure) -> String {
    let numbers = sentences.wording.numbers
    return figure.amount.map {
      numbers.money($0, currency: row.currency, period: row.period)
    } ?? sentences.wording.words[.noRow]
  }
}
