import Testing

@testable import Content
@testable import Publishing

/// Figures, their captions and the words for what is missing.
struct FigureWordingTests {
  private let wording = Fixture.american

  @Test func aFigureInASentenceSaysWhetherItIsABound() {
    let row = Fixture.row()
    #expect(wording.figure(.exact(Amount(135_980)), of: row) == "$135,980")
    #expect(wording.figure(.atLeast(Amount(239_200)), of: row) == "at least $239,200")
    #expect(wording.cell(.exact(Amount(135_980)), of: row) == "$135,980")
    #expect(wording.cell(.atLeast(Amount(239_200)), of: row) == "$239,200 or more")
    #expect(wording.compact(.exact(Amount(135_980)), of: row) == "$136k")
    #expect(wording.compact(.atLeast(Amount(239_700)), of: row) == "at least $239k")
  }

  @Test(arguments: [
    (Period.year, "$47.80"), (.month, "$47.80 a month"), (.week, "$47.80 a week"),
    (.day, "$47.80 a day"), (.hour, "$47.80 an hour"),
  ])
  func onlyAYearlyFigureGoesWithoutItsPeriod(period: Period, printed: String) {
    let figure = Figure.exact(Amount(tenThousandths: 478_000, decimals: 2))
    #expect(wording.figure(figure, of: Fixture.row(period: period)) == printed)
  }

  @Test func anHourlyBoundHasItsPeriodInside() {
    let row = Fixture.row(period: .hour)
    #expect(wording.figure(.atLeast(Amount(115)), of: row) == "at least $115.00 an hour")
    #expect(wording.cell(.atLeast(Amount(115)), of: row) == "$115.00 an hour or more")
  }

  @Test(arguments: [
    (Figure.notPublished, "not published"), (.notApplicable, "does not apply"),
    (.unknown, "no data"),
  ])
  func anAbsentFigureHasWordsOfItsOwn(figure: Figure, words: String) {
    #expect(wording.figure(figure, of: Fixture.row()) == nil)
    #expect(wording.cell(figure, of: Fixture.row()) == nil)
    #expect(wording.compact(figure, of: Fixture.row()) == nil)
    #expect(figure.absence.map { wording.words[$0] } == words)
  }

  @Test func aMissingRowIsNoData() {
    #expect(wording.words[.noRow] == "no data")
  }

  @Test func aRangeIsShortInTablesAndInWordsInSentences() {
    let row = Fixture.row()
    let range = PayRange(kind: .tenths, low: .exact(Amount(82_460)), high: .exact(Amount(214_670)))
    #expect(wording.range(range, of: row) == "$82,460–$214,670")
    #expect(wording.rangeInWords(range, of: row) == "$82,460 to $214,670")
  }

  @Test func aRangeWithAnOpenEndSaysSo() {
    let row = Fixture.row()
    let open = PayRange(
      kind: .tenths,
      low: .exact(Amount(106_710)),
      high: .atLeast(Amount(239_200))
    )
    #expect(wording.range(open, of: row) == "$106,710–$239,200 or more")
    #expect(wording.rangeInWords(open, of: row) == "$106,710 to $239,200 or more")
    let point = PayRange(kind: .own, low: .exact(Amount(239_200)), high: .atLeast(Amount(239_200)))
    #expect(wording.range(point, of: row) == "$239,200 or more")
    let half = PayRange(kind: .own, low: .exact(Amount(106_710)), high: .notPublished)
    #expect(wording.range(half, of: row) == nil)
    #expect(wording.rangeInWords(half, of: row) == nil)
  }

  @Test func anHourlyRangeNamesItsPeriodOnce() {
    let row = Fixture.row(period: .hour)
    let low = Figure.exact(Amount(tenThousandths: 203_500, decimals: 2))
    let high = Figure.exact(Amount(tenThousandths: 1_325_600, decimals: 2))
    let range = PayRange(kind: .tenths, low: low, high: high)
    #expect(wording.rangeInWords(range, of: row) == "$20.35 to $132.56 an hour")
  }

  @Test func aCaptionNamesRegionStatisticPeriodDateAndSource() {
    let row = Fixture.row()
    #expect(
      wording.caption(of: row, statistic: .median) == "US, median yearly pay, May 2025, BLS OEWS"
    )
    #expect(
      wording.caption(of: row, statistic: .mean) == "US, average yearly pay, May 2025, BLS OEWS"
    )
    #expect(
      wording.caption(of: row, statistic: .p90)
        == "US, yearly pay, 90th percentile, May 2025, BLS OEWS"
    )
    #expect(wording.caption(of: row) == "US, yearly pay, May 2025, BLS OEWS")
    #expect(
      wording.caption(of: Fixture.row(period: .hour), statistic: .median)
        == "US, median hourly pay, May 2025, BLS OEWS"
    )
  }

  @Test func theCaptionOfARangeNamesItsEnds() {
    let range = PayRange(kind: .tenths, low: .exact(Amount(1)), high: .exact(Amount(2)))
    #expect(
      wording.caption(of: range, in: Fixture.row())
        == "US, yearly pay, middle 80 percent, May 2025, BLS OEWS"
    )
  }

  @Test func aReckonedRowIsMarkedInFigureCaptionAndMethod() {
    let times = Annualised(from: .hour, times: Amount(2080))
    let row = Fixture.row(annualised: times)
    #expect(wording.figure(.exact(Amount(99_424)), of: row) == "about $99,424")
    #expect(wording.figure(.atLeast(Amount(239_200)), of: row) == "at least $239,200")
    #expect(
      wording.caption(of: row, statistic: .median)
        == "US, approximate median yearly pay, May 2025, BLS OEWS"
    )
    #expect(wording.method(of: row) == "approximate: hourly pay × 2,080")
    #expect(wording.method(of: Fixture.row()) == nil)
  }

  @Test func theCaptionOfAnOutlookNamesItsYears() {
    let source = Fixture.source("bls-ep", "Employment Projections, 2024–34", series: "bls-ep")
    #expect(
      wording.caption(of: Fixture.outlook(158_000), region: Fixture.unitedStates, source: source)
        == "US, 2024–2034, BLS EP"
    )
  }

  @Test(arguments: [
    (Match.exact, "official occupation: Software Developers"),
    (.narrower, "wider official occupation: Software Developers"),
    (.proxy, "closest official occupation: Software Developers"),
  ])
  func theFiguresOfAnOccupationAreLabelled(match: Match, words: String) {
    let occupation = Fixture.occupation("Software Developers")
    #expect(wording.whose(.occupation(match), occupation: occupation) == words)
    #expect(wording.whose(.own, occupation: occupation) == nil)
    #expect(wording.whose(.occupation(match), occupation: nil) == nil)
  }

  @Test(arguments: [
    (0, 2, "0–2 years"), (5, nil, "5+ years"), (1, 1, "1 year"), (1, nil, "1+ years"),
    (3, 3, "3 years"), (0, 1, "0–1 years"), (0, 0, "0 years"), (-1, nil, "−1+ years"),
  ])
  func experienceIsCountedInYears(from: Int, to: Int?, printed: String) {
    #expect(wording.years(Experience(from: from, to: to)) == printed)
  }

  @Test func aDifferenceIsPrintedForTemplatesOfAnyLanguage() throws {
    let exact = try Fixture.difference(.exact(Amount(135_980)), .exact(Amount(92_650)))
    #expect(wording.difference(exact, in: Fixture.row()) == "$43,330")
    #expect(wording.percentMore(exact) == "47%")
    let bound = try Fixture.difference(.exact(Amount(151_160)), .atLeast(Amount(239_200)))
    #expect(wording.difference(bound, in: Fixture.row()) == "at least $88,040")
    #expect(wording.percentMore(bound) == "at least 58%")
  }

  @Test(arguments: [
    (100_000, 250_000, PremiumUnit.percent, "10–25%"), (100_000, 100_000, .percent, "10%"),
    (50_000_000, 120_000_000, .money, "$5,000–$12,000"), (50_000_000, 50_000_000, .money, "$5,000"),
  ])
  func aPremiumHasItsSignOnce(low: Int64, high: Int64, unit: PremiumUnit, printed: String) {
    let premium = Fixture.premium(
      Amount(tenThousandths: low, decimals: 0),
      Amount(tenThousandths: high, decimals: 0),
      in: unit
    )
    #expect(wording.range(of: premium, currency: "USD") == printed)
  }
}
