import Testing

@testable import Content

/// Two rows that differ in what one step of the rule looks at, and in all that comes after it the other way round.
private let ties: [(step: String, better: PayRow, worse: PayRow)] = [
  (
    "a median before a mean",
    .sample([.median: .atLeast(1)], source: .sample("a", kind: .editorial)),
    .sample([.mean: 2], source: .sample("b", kind: .official))
  ),
  (
    "a mean before other figures",
    .sample([.mean: .atLeast(1)], source: .sample("a", kind: .editorial)),
    .sample([.p10: 2], source: .sample("b", kind: .official))
  ),
  (
    "any figure before none",
    .sample([.p10: 1], source: .sample("a", kind: .editorial)),
    .sample([.median: .notPublished], source: .sample("b", kind: .official))
  ),
  (
    "exact before top-coded",
    .sample([.median: 1], source: .sample("a", kind: .editorial)),
    .sample([.median: .atLeast(2)], source: .sample("b", kind: .official))
  ),
  (
    "the source's priority",
    .sample(source: .sample("b", kind: .official), asOf: AsOf(year: 2020)),
    .sample(source: .sample("a", kind: .editorial), asOf: AsOf(year: 2025))
  ),
  (
    "the newest",
    .sample(source: .sample("b"), sample: 1, asOf: AsOf(year: 2025, month: 5, day: 2)),
    .sample(source: .sample("a"), sample: 9, asOf: AsOf(year: 2025, month: 5, day: 1))
  ),
  (
    "a month is as new as its last day",
    .sample(source: .sample("b"), sample: 1, asOf: AsOf(year: 2025)),
    .sample(source: .sample("a"), sample: 9, asOf: AsOf(year: 2025, month: 11))
  ),
  (
    "the larger sample",
    .sample(source: .sample("b"), sample: 2),
    .sample(source: .sample("a"), sample: 1)
  ),
  (
    "a known sample",
    .sample(source: .sample("b"), sample: 1),
    .sample(source: .sample("a"), sample: nil)
  ),
  ("the source's id", .sample(source: .sample("a")), .sample(source: .sample("b"))),
]

@Test(arguments: ties.indices)
func theFirstDifferenceDecides(tie: Int) {
  let (step, better, worse) = ties[tie]
  for rows in [[better, worse], [worse, better]] {
    let chosen = PayRows(publishing: rows).canonical(RowQuery(region: "us"))
    #expect(chosen?.source.id == better.source.id, "\(step)")
  }
}

@Test func aSourceMayHaveAPriorityOfItsOwn() {
  let editors = Source.sample("editors", kind: .editorial, priority: 5)
  let rows = PayRows(publishing: [
    .sample(source: .sample("official", kind: .official)), .sample(source: editors),
  ])
  #expect(rows.canonical(RowQuery(region: "us"))?.source.id == "editors")
}

@Test func aPublishedFigureComesBeforeAReckonedOneOfASourceThatIsAsGood() {
  let reckoned = PayRow.sample(
    source: .sample("a", hoursPerYear: "2080"),
    period: .hour,
    asOf: AsOf(year: 2026)
  )
  let rows = PayRows(publishing: [reckoned, .sample(source: .sample("b"))])
  #expect(rows.canonical(RowQuery(region: "us"))?.source.id == "b")
}
