import Content

/// What is said of two roles' projections, which are of one source, one region and the same years.
struct PairOutlookAnswer: Sendable {
  let a: Projection
  let b: Projection
  let sentences: Sentences
  let origin: OutlookAnswer.Origin

  /// What is projected for a role, or for the occupation that stands for it.
  struct Projection: Sendable {
    let row: OutlookRow
    let earners: Earners
  }

  /// Returns nil where the two may not be held against each other.
  init?(_ a: Role, _ b: Role, _ sentences: Sentences, _ origin: OutlookAnswer.Origin) {
    guard let first = Projection(of: a), let second = Projection(of: b),
      first.row.isComparable(with: second.row)
    else { return nil }
    (self.a, self.b, self.sentences, self.origin) = (first, second, sentences, origin)
  }
}

extension PairOutlookAnswer {
  /// Where jobs grow faster; where a projection stands for a wider occupation, what the occupations do, and no more.
  var answer: Answer {
    var answer = Answer(statements)
    answer.cite(origin.source, origin.edition)
    return answer
  }

  private var statements: [Phrase] {
    if a.row === b.row { return together }
    guard a.earners.inexactOccupation == nil, b.earners.inexactOccupation == nil else {
      return [PairOutlookAnswer.caveat, both(a, b)]
    }
    let (fast, slow) = a.row.change < b.row.change ? (b, a) : (a, b)
    if fast.row.change == slow.row.change { return ["neither does", both(a, b)] }
    guard fast.row.change.tenThousandths > 0 else { return ["neither grows", both(fast, slow)] }
    return [ahead(fast, slow)]
  }

  private static let caveat: Phrase =
    "that cannot be told: there are projections for occupations, but not for both roles"

  /// "jobs for data scientists do: employment is projected to rise 33.5% from 2024 to 2034, compared with 15.8% for ...".
  private func ahead(_ fast: Projection, _ slow: Projection) -> Phrase {
    let beginning: Phrase =
      "jobs for \(fast.earners.plural) do: employment is projected to "
      + "\(trend(fast)) \(years)"
    let isGrowing = slow.row.change.tenThousandths > 0
    return isGrowing
      ? "\(beginning), compared with \(percent(slow)) for \(slow.earners.plural)"
      : "\(beginning), while that of \(slow.earners.plural) is projected to \(trend(slow))"
  }

  private func both(_ first: Projection, _ second: Projection) -> Phrase {
    "employment of \(first.earners.introduced) is projected to \(trend(first)) \(years), "
      + "and that of \(second.earners.introduced) to \(trend(second))"
  }

  private var together: [Phrase] {
    [
      "that cannot be told, since one projection stands for both",
      "employment of \(a.earners.plural) is projected to \(trend(a)) \(years)",
    ]
  }
}

extension PairOutlookAnswer {
  private var years: String { "from \(a.row.from) to \(a.row.to)" }

  private func trend(_ projection: Projection) -> String {
    sentences.trend(projection.row.change, growing: "rise")
  }

  private func percent(_ projection: Projection) -> String {
    sentences.wording.numbers.percent(projection.row.change)
  }
}

extension PairOutlookAnswer.Projection {
  fileprivate init?(of role: Role) {
    guard let outlook = role.outlook else { return nil }
    self.init(row: outlook.row, earners: Earners(role: role, whose: outlook.whose))
  }
}

extension OutlookRow {
  /// Whether both speak of the same years and come from one source.
  fileprivate func isComparable(with other: OutlookRow) -> Bool {
    from == other.from && to == other.to && source.value == other.source.value
      && region.value == other.region.value
  }
}
