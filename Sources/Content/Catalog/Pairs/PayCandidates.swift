/// The rows of two roles that answer one question, and what may be said of them together.
struct PayCandidates {
  private let a: Candidates
  private let b: Candidates

  /// - Parameters:
  ///   - a: The role that comes first.
  ///   - b: The other role.
  ///   - query: The question; a group and an edition in it do not count.
  init(_ a: Role, _ b: Role, _ query: RowQuery) {
    let query = query.with { ($0.group, $0.edition) = (nil, nil) }
    self.a = Candidates(of: a, query)
    self.b = Candidates(of: b, query)
  }

  /// Whether both sides have a central figure.
  var areComplete: Bool { !a.rows.isEmpty && !b.rows.isEmpty }

  /// Why there is nothing to compare, where one side has no central figure by the year.
  func incomplete(byHour hour: PayCandidates) -> Incomparable {
    let missing = (a: a.rows.isEmpty, b: b.rows.isEmpty)
    let isByHour = (!missing.a || !hour.a.rows.isEmpty) && (!missing.b || !hour.b.rows.isEmpty)
    return isByHour
      ? .onlyByHour(a: missing.a, b: missing.b) : .noFigure(a: a.absence, b: b.absence)
  }

  /// What may be said of the two.
  ///
  /// - Parameter sameWithin: The difference in percent below which nobody wins.
  /// - Returns: The verdict, or the reason why there is none.
  func compared(sameWithin: Amount) -> PayComparison {
    guard areComplete else { return .notComparable(.noFigure(a: a.absence, b: b.absence)) }
    if let occupation = a.occupation, occupation == b.occupation {
      return .sameOccupation(occupation)
    }
    guard let match = RowMatch(a.rows, b.rows) else { return .notComparable(a.reason(against: b)) }
    let (first, second) = (match.a.figures[match.statistic], match.b.figures[match.statistic])
    let errors = (match.a.relativeStandardError, match.b.relativeStandardError)
    let bound = SameBound(percent: sameWithin, errors: errors)
    guard let difference = Difference(first, second, bound: bound) else {
      return .notComparable(.topCoded(a: first.isTopCoded, b: second.isTopCoded))
    }
    let pair = PayPair(
      statistic: match.statistic,
      a: Pay(row: match.a, whose: a.whose),
      b: Pay(row: match.b, whose: b.whose)
    )
    guard a.isExact, b.isExact else { return .occupations(pair, difference) }
    guard let higher = difference.higher, !difference.isSame else { return .same(pair, difference) }
    return .higher(higher, pair, difference)
  }
}

/// The rows of one side that have a central figure, the preferred first: the role's own, or where it has none its occupation's.
///
/// So a role's own row shuts its occupation's out here too, even where the other side has a row of the same source and the
/// two could be set against each other: that row does not stand for the role, it is one of the "other published figures".
/// What counts is the best source that both *roles* have, and a verdict that read another row than the heading above it
/// would name a winner by figures that the page does not call the role's.
private struct Candidates {
  let rows: [PayRow]
  let whose: Whose

  /// The occupation whose rows they are.
  let occupation: SubjectID?

  /// Why there are none; nil where there are.
  let absence: Absence?

  init(of role: Role, _ query: RowQuery) {
    let pay = role.pay(query)
    whose = pay?.whose ?? .own
    occupation = whose == .own ? nil : role.guide.occupation?.value
    let all = whose == .own ? role.own : role.official
    rows = all.rows.filter { $0.answers(query) && $0.central != nil }
    absence = rows.isEmpty ? pay?.row.absence ?? .noRow : nil
  }

  /// Whether the rows speak of the role itself.
  var isExact: Bool { whose == .own || whose == .occupation(.exact) }

  /// What keeps the rows of two sides apart, told of the two that come nearest to each other.
  func reason(against other: Candidates) -> Incomparable {
    let theirs = Dictionary(other.rows.map { ($0.source.id, $0) }) { first, _ in first }
    for row in rows {
      if let same = theirs[row.source.id], let reason = row.differs(from: same) { return reason }
    }
    guard let first = rows.first, let second = other.rows.first else {
      return .noFigure(a: absence, b: other.absence)
    }
    return first.differs(from: second)
      ?? .sources(a: first.source, b: second.source)
  }
}

extension PayRow {
  /// The first reason why two rows with a central figure are not comparable.
  fileprivate func differs(from other: PayRow) -> Incomparable? {
    if currency != other.currency { return .currencies(a: currency, b: other.currency) }
    if source.id != other.source.id { return .sources(a: source, b: other.source) }
    if asOf != other.asOf { return .dates(a: asOf, b: other.asOf) }
    if basis != other.basis { return .bases(a: basis, b: other.basis) }
    if annualised != other.annualised {
      return .reckoned(a: isApproximate, b: other.isApproximate)
    }
    guard let mine = central?.statistic, let theirs = other.central?.statistic else { return nil }
    return .statistics(a: mine, b: theirs)
  }
}
