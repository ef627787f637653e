import Testing

@testable import Content

private let hours = Source.sample("hours", hoursPerYear: "2080")

private func yearly(_ rows: PayRow...) -> PayRow? {
  PayRows(publishing: rows).canonical(RowQuery(region: "us"))
}

@Test(
  arguments: [
    (.month, 12, 5_000, 60_000), (.week, 52, 1_000, 52_000), (.day, 260, 200, 52_000),
    (.hour, 2_080, 25, 52_000),
  ] as [(Period, Int64, Int64, Int64)]
)
func aYearIsReckonedWhereNoneIsPublished(
  period: Period,
  times: Int64,
  pay: Int64,
  expected: Int64
) {
  let figures: [Statistic: Figure] = [.median: .exact(Amount(pay)), .p90: .notPublished]
  let row = yearly(.sample(figures, source: hours, period: period))
  #expect(row?.figures[.median] == .exact(Amount(expected)))
  #expect(row?.figures[.p90] == .notPublished)
  #expect(row?.period == .year)
  #expect(row?.isApproximate == true)
  #expect(row?.annualised == Annualised(from: period, times: Amount(times)))
}

@Test func aReckonedYearIsAWholeNumberAndStaysTopCoded() {
  let figures: [Statistic: Figure] = [
    .median: .hundredths(4_780), .p90: .atLeast(115), .p10: .hundredths(2_035),
  ]
  let source = Source.sample("hours", hoursPerYear: "2000.1")
  let row = yearly(.sample(figures, source: source, period: .hour))
  #expect(row?.figures[.median] == 95_605)
  #expect(row?.figures[.p90] == .atLeast(230_012))
  #expect(row?.figures[.p10] == 40_702)
}

@Test func aPublishedYearIsNeverReckoned() {
  let row = yearly(
    .sample([.median: 65], source: hours, period: .hour),
    .sample([.median: 135_980], source: hours)
  )
  #expect(row?.median == 135_980)
  #expect(row?.isApproximate == false)
}

@Test func aYearThatTheSourceRefusesIsNotReckoned() {
  let row = yearly(
    .sample([.median: .hundredths(4_780)], source: hours, period: .hour),
    .sample([.median: .notPublished], source: hours)
  )
  #expect(row?.median == nil)
  #expect([row].first??.absence == .notPublished)
}

@Test func aRefusalForAllLevelsHoldsForEachOfThem() {
  let rows = PayRows(publishing: [
    .sample([.median: 48], source: hours, level: "senior", period: .hour),
    .sample([.median: .notPublished], source: hours),
  ])
  #expect(rows.canonical(RowQuery(region: "us", level: "senior")) == nil)
}

@Test func anHourNeedsTheHoursOfASourcesYear() {
  #expect(yearly(.sample([.median: 48], period: .hour)) == nil)
  #expect(yearly(.sample([.median: 4_000], period: .month))?.median == 48_000)
}

@Test func theLongestPeriodIsReckonedFrom() {
  let row = yearly(
    .sample([.median: 25], source: hours, period: .hour),
    .sample([.median: 4_400], source: hours, period: .month)
  )
  #expect(row?.median == 52_800)
}

@Test func anHourIsNeverReckonedFromAYear() {
  let rows = PayRows(publishing: [.sample([.median: 63_970], source: hours)])
  #expect(rows.canonical(RowQuery(region: "us", period: .hour)) == nil)
}

@Test func aYearThatWouldBeTooLargeIsNotReckoned() {
  let row = yearly(
    .sample([.median: 1_000_000_000_000, .p10: 10], source: hours, period: .hour)
  )
  #expect(row?.figures[.median] == .unknown)
  #expect(row?.figures[.p10] == 20_800)
}
