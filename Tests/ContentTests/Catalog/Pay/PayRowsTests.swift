import Testing

@testable import Content

private func edition(_ id: SourceID, _ year: Int, of series: String = "bls") -> (Source, AsOf) {
  (.sample(id, kind: .official, series: series), AsOf(year: year, month: 5))
}

private let us = RowQuery(region: "us")

@Test func aQueryFindsNothingButWhatItAsksFor() {
  let rows = PayRows(publishing: [.sample()])
  #expect(rows.canonical(us)?.median == 50_000)
  #expect(rows.canonical(RowQuery(region: "de")) == nil)
  #expect(rows.canonical(RowQuery(region: "us", level: "senior")) == nil)
  #expect(rows.canonical(RowQuery(region: "us", group: "with-django")) == nil)
  #expect(rows.canonical(RowQuery(region: "us", period: .hour)) == nil)
  #expect(rows.canonical(RowQuery(region: "us", edition: "other")) == nil)
  #expect(rows.canonical(RowQuery(region: "us", edition: "survey")) != nil)
}

@Test func aGroupIsNeverCanonicalForAll() {
  let rows = PayRows(publishing: [.sample(group: "with-django")])
  #expect(rows.canonical(us) == nil)
  #expect(rows.groups(us).map(\.group) == ["with-django"])
}

@Test func levelsStandInTheLaddersOrderOneRowEach() {
  let rows = PayRows(publishing: [
    .sample([.median: 3], level: "senior"), .sample([.median: 1], level: "entry"),
    .sample([.median: 9], source: .sample("a", kind: .editorial), level: "entry"),
    .sample([.median: 2]), .sample(level: "mid", group: "with-django"),
    .sample(region: "de", level: "mid"),
  ])
  #expect(rows.levels(us).map(\.level) == ["entry", "senior"])
  #expect(rows.levels(us).map(\.median) == [1, 3])
}

@Test func regionsStandByNameOneRowEach() {
  let rows = PayRows(publishing: [
    .sample([.median: 2], region: "us"), .sample([.median: 1], region: "de"),
    .sample([.median: 9], source: .sample("a", kind: .editorial), region: "de"),
    .sample(region: "at", period: .hour), .sample(region: "ch", level: "senior"),
  ])
  #expect(rows.regions(us).map(\.region.id) == ["de", "us"])
  #expect(rows.regions(us).map(\.median) == [1, 2])
}

@Test func editionsAreThoseOfTheCanonicalSeriesNewestFirst() {
  let (may24, at24) = edition("bls-2024", 2024)
  let (may25, at25) = edition("bls-2025", 2025)
  let rows = PayRows(publishing: [
    .sample([.median: 133_080], source: may24, asOf: at24),
    .sample([.median: 135_980], source: may25, asOf: at25),
    .sample([.median: 1], source: .sample("survey", series: "survey")),
    .sample([.median: 2], source: may24, basis: .base, asOf: at24),
    .sample([.median: 3], source: may24, level: "senior", asOf: at24),
  ])
  #expect(rows.editions(us).map(\.median) == [135_980, 133_080])
  #expect(rows.editions(us.with { $0.edition = "bls-2024" }).count == 2)
  #expect(rows.canonical(us.with { $0.edition = "bls-2024" })?.median == 133_080)
}

@Test func aSourceWithoutASeriesIsItsOnlyEdition() {
  let rows = PayRows(publishing: [.sample(), .sample(source: .sample("other"))])
  #expect(rows.editions(us).map(\.source.id) == ["other"])
  #expect(PayRows().editions(us).isEmpty)
}

@Test func otherFiguresAreThoseThatNothingElsePrints() {
  let (may24, at24) = edition("bls-2024", 2024)
  let (may25, at25) = edition("bls-2025", 2025)
  let rows = PayRows(publishing: [
    .sample([.median: 1], source: may25, asOf: at25, line: 2),
    .sample([.median: 2], source: may24, asOf: at24, line: 3),
    .sample([.median: 3], source: may25, period: .hour, asOf: at25, line: 4),
    .sample([.median: 4], source: may24, period: .hour, asOf: at24, line: 5),
    .sample([.median: 5], line: 6),
    .sample([.median: 6], level: "senior", line: 7),
    .sample([.median: 7], source: .sample("editors", kind: .editorial), level: "senior", line: 8),
    .sample([.median: 8], group: "with-django", line: 9),
    .sample([.median: 9], region: "de", line: 10),
  ])
  #expect(Set(rows.others(us).map(\.median)) == [3, 5, 7])
  #expect(rows.others(us.with { $0.level = "senior" }).map(\.median) == [7])
  #expect(rows.others(RowQuery(region: "at")).isEmpty)
}

@Test func theHourFromWhichAYearIsReckonedIsAnotherFigure() {
  let row = PayRow.sample(source: .sample("hours", hoursPerYear: "2080"), period: .hour)
  let rows = PayRows(publishing: [row])
  #expect(rows.canonical(us)?.isApproximate == true)
  #expect(rows.others(us).map(\.period) == [.hour])
}

@Test func fiveThousandRowsOfOneSubjectAreAnsweredAtOnce() {
  let rows = PayRows(
    publishing: (0..<5_000).map { number in
      let source = Source.sample(SourceID("s\(number)"), series: "s", hoursPerYear: "2080")
      return .sample(
        [.median: .exact(Amount(Int64(number + 1)))],
        source: source,
        level: number % 2 == 0 ? nil : "senior",
        period: number % 3 == 0 ? .hour : .year,
        asOf: AsOf(year: 1_000 + number),
        line: number
      )
    }
  )
  let time = ContinuousClock().measure {
    #expect(rows.canonical(us)?.median == 4_997)
    #expect(rows.editions(us).count > 1_000)
    #expect(rows.others(us).count == 2)
    #expect(rows.levels(us).count == 1)
  }
  #expect(time < .seconds(2))
}
