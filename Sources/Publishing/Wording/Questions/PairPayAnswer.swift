import Content

/// What may be said of who earns more: as far as the verdict goes, in words of its own.
struct PairPayAnswer: Sendable {
  let pay: ComparedPay
  let a: Role
  let b: Role
  let sentences: Sentences
}

extension PairPayAnswer {
  /// Who earns more, or why that cannot be told; nil where one of them has no figure at all.
  var answer: Answer? {
    switch pay.year {
    case .notComparable(.noFigure): nil
    case .notComparable(let why): notComparable(why)
    case .sameOccupation:
      a.occupation.map {
        Answer("that cannot be told: for both, the closest official occupation is \($0.plural)")
      }
    case .occupations(let pair, _):
      cited([PairPayAnswer.caveat], pair)
    case .same(let pair, _), .higher(_, let pair, _): cited([], pair)
    }
  }

  private static let caveat: Phrase =
    "that cannot be told: there are figures for occupations, but not for both roles"

  /// Why the year's pay cannot be compared, and what may be said of that by the hour.
  private func notComparable(_ why: Incomparable) -> Answer {
    let reason = Phrase(sentences.reason(why, a, b))
    guard case .onlyByHour = why else {
      return Answer(["that cannot be told, because the two figures are not comparable", reason])
    }
    let beginning: [Phrase] = ["that cannot be told by the year", reason]
    return pay.hour?.pair.map { cited(beginning, $0, byHour: true) } ?? Answer(beginning)
  }

  /// What the two rows say, after what has to be said before, with their source.
  private func cited(
    _ beginning: [Phrase],
    _ pair: PayPair,
    byHour isByHour: Bool = false
  ) -> Answer {
    let pay = isByHour ? self.pay.hour : self.pay.year
    var answer = Answer(beginning)
    answer.say(pay.flatMap(statement).map { isByHour ? "by the hour, \($0)" : $0 })
    answer.cite(pair.a.row, sentences.wording)
    return answer
  }

  private func statement(_ pay: PayComparison) -> Phrase? {
    switch pay {
    case .notComparable, .sameOccupation: nil
    case .occupations(let pair, _): occupations(pair)
    case .same(let pair, let difference): aboutTheSame(pair, difference)
    case .higher(let side, let pair, let difference): higher(side, pair, difference)
    }
  }
}

extension PairPayAnswer {
  /// Who earned more.
  ///
  /// "software developers earned more: a median of $135,980 a year in the United States in May 2025, 47% ($43,330) more
  /// than the $92,650 of web developers"
  private func higher(_ side: Side, _ pair: PayPair, _ difference: Difference) -> Phrase {
    let texts = texts(pair)
    return "\(texts.earners(side).plural) earned more: \(texts.article) \(texts.statistic) of "
      + "\(texts.figure(side))\(texts.per) \(circumstances(pair)), \(texts.more(difference)) more "
      + "than the \(texts.figure(side.other)) of \(texts.earners(side.other).plural)"
  }

  private func aboutTheSame(_ pair: PayPair, _ difference: Difference) -> Phrase {
    let texts = texts(pair)
    guard difference.amount.tenThousandths != 0 else {
      return "neither earned more: \(circumstances(pair)), both had \(texts.article) "
        + "\(texts.statistic) of \(texts.figure(.a))\(texts.per)"
    }
    return "neither earned clearly more: \(circumstances(pair)), the \(texts.statistic) for "
      + "\(texts.earners(.a).plural) was \(texts.figure(.a))\(texts.per) and that for "
      + "\(texts.earners(.b).plural) \(texts.figure(.b)), a difference of "
      + "\(texts.money(difference.amount))"
  }

  private func occupations(_ pair: PayPair) -> Phrase {
    let texts = texts(pair)
    return "\(texts.earners(.a).introduced) earned \(texts.article) \(texts.statistic) of "
      + "\(texts.figure(.a))\(texts.per) \(circumstances(pair)), while "
      + "\(texts.earners(.b).introduced) earned \(texts.article) \(texts.statistic) of "
      + "\(texts.figure(.b))"
  }

  private func texts(_ pair: PayPair) -> PayTexts { PayTexts(pair, a, b, sentences.wording) }

  /// "in the United States in May 2025".
  private func circumstances(_ pair: PayPair) -> String {
    "in \(pair.a.row.region.inline) \(sentences.when(pair.a.row.asOf))"
  }
}
