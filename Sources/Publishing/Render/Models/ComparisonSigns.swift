import Content

extension ComparisonView {
  /// The signs of the table that sets the two compared rows side by side: a line is there if the first row has it.
  var signsOfPay: Signs {
    guard let pair = pay.year.pair else { return [] }
    let rows = [pair.a.row, pair.b.row]
    let percentiles: [Statistic] =
      rows.contains(where: \.hasPercentiles) ? [.p10, .p25, .p75, .p90] : []
    let central = [Statistic.median, .mean].filter { pair.a.row.figures[$0].amount != nil }
    return (percentiles + central).flatMap { line in rows.map { Signs($0.figures[line]) } }.union
  }

  /// The signs of the table of both outlooks, in which openings have a line if one side counts them.
  var signsOfOutlook: Signs {
    let rows = [a, b].map(\.outlook?.row)
    let hasOpenings = rows.contains { $0?.openings != nil }
    return rows.map { Signs(of: $0).union(hasOpenings ? Signs(of: $0?.openings) : []) }.union
  }
}

extension GlanceCell {
  /// The signs of a cell of the at-a-glance table.
  var signs: Signs {
    switch self {
    case .nothing(let absence): Signs(absence)
    case .pay(let pay): Signs(pay.row.central?.figure ?? pay.row.figures[.median])
    case .range(let range, _): Signs(range.high)
    case .outlook, .openings, .demand, .remote, .stress, .balance, .names, .skills, .texts: []
    }
  }
}

extension LevelPair {
  /// The signs of a line of the table of both ladders.
  var signs: Signs { a.isEmpty || b.isEmpty ? .noData : [] }
}
