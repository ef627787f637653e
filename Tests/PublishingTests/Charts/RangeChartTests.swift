import Testing

@testable import Content
@testable import Publishing

struct RangeChartTests {
  private static let developers: [Statistic: Figure] = [
    .p10: .exact(Amount(82_460)), .p25: .exact(Amount(105_210)), .median: .exact(Amount(135_980)),
    .p75: .exact(Amount(171_980)), .p90: .exact(Amount(214_670)), .mean: .exact(Amount(148_100)),
  ]

  private func chart(_ figures: [Statistic: Figure], period: Period = .year) throws -> DrawnChart {
    let strip = try #require(PayStrip(Fixture.row(figures, period: period)))
    let chart = try strip.drawn()
    #expect(chart.strays == [] && chart.untoldNumbers == [])
    return chart
  }

  @Test func aScaleIsALineWithABoxAndAMark() throws {
    let chart = try chart(Self.developers)
    #expect(chart.values("class", of: "rect") == ["gp-mark"] && chart.count("rect") == 2)
    #expect(chart.count("path") == 0)
    #expect(chart.texts.contains("$135,980") && chart.texts.contains("median"))
    #expect(!chart.description.contains("148,100"), "the mean is no part of the scale")
    #expect(
      chart.description
        == "By the year, the lowest-paid tenth earn less than $82,460; the lowest-paid quarter earn less than "
        + "$105,210; the median is $135,980; the highest-paid quarter earn more than $171,980; "
        + "and the highest-paid tenth earn more than $214,670."
    )
  }

  @Test func theWordsOfAChartAreItsNames() throws {
    let chart = try chart(Self.developers)
    #expect(chart.values("role", of: "svg") == ["img"])
    #expect(chart.values("aria-labelledby", of: "svg") == ["gp-test-title gp-test-desc"])
    #expect(chart.values("id", of: "title") == ["gp-test-title"])
    #expect(chart.values("id", of: "desc") == ["gp-test-desc"])
    #expect(chart.caption.hasPrefix("Salary range"))
  }

  @Test func aTopCodedPointEndsOpenAndSaysAtLeast() throws {
    var figures = Self.developers
    figures[.p90] = .atLeast(Amount(239_200))
    let chart = try chart(figures)
    #expect(chart.count("path") == 1)
    #expect(chart.texts.contains("at least"))
    #expect(chart.description.hasSuffix("the highest-paid tenth earn at least $239,200."))
  }

  @Test func pointsOfOneFigureShareALabelAndAreToldInTheOrderOfTheScale() throws {
    var figures = Self.developers
    for point in [Statistic.median, .p75, .p90] { figures[point] = .atLeast(Amount(239_200)) }
    let chart = try chart(figures)
    #expect(chart.texts.filter { $0 == "$239,200" }.count == 1)
    #expect(!chart.values("class", of: "rect").contains("gp-mark"), "the arrow is its mark")
    #expect(
      chart.description.hasSuffix(
        "the median is at least $239,200; the highest-paid quarter earn at least $239,200; "
          + "and the highest-paid tenth earn at least $239,200."
      )
    )
  }

  @Test func whatIsNotPublishedIsSaidInWords() throws {
    var figures = Self.developers
    (figures[.p10], figures[.p90]) = (.notPublished, .notPublished)
    let chart = try chart(figures)
    let text = chart.texts.joined(separator: " ")
    #expect(text.contains("not published: 10% earn less, 10% earn more"))
    #expect(!chart.description.contains("tenth"))
  }

  @Test func aSourcesOwnRangeIsNamedSo() throws {
    let chart = try chart([.low: .exact(Amount(50_000)), .high: .atLeast(Amount(90_000))])
    #expect(chart.texts.contains("low end") && chart.texts.contains("high end"))
    #expect(
      chart.description
        == "By the year, the source’s own range begins at $50,000; and the source’s own range reaches at least "
        + "$90,000."
    )
  }

  @Test func payByTheHourSaysSo() throws {
    let figures = [
      Statistic.p25: 275_700, .median: 478_000, .p75: 753_300,
    ].mapValues { Figure.exact(Amount(tenThousandths: $0, decimals: 2)) }
    let chart = try chart(figures, period: .hour)
    #expect(chart.texts.contains("an hour") && chart.texts.contains("$47.80"))
    #expect(
      chart.description.hasPrefix(
        "By the hour, the lowest-paid quarter earn less than $27.57, the median"
      )
    )
    #expect(chart.caption.contains("hourly pay"))
  }

  @Test func equalAndHugeFiguresHaveTheirPlaces() throws {
    let huge = Amount(Amount.largest)
    for amounts in [(Amount(1), Amount(1)), (huge, huge), (Amount(1), huge)] {
      _ = try chart([.p10: .exact(amounts.0), .p90: .exact(amounts.1)])
    }
  }

  @Test func onePointIsNoScale() {
    #expect(PayStrip(Fixture.row([.median: .exact(Amount(50_000))])) == nil)
    #expect(PayStrip(Fixture.row([.p10: .exact(Amount(50_000))])) == nil)
    #expect(PayStrip(Fixture.row()) == nil)
  }

  @Test func otherLanguagesGetLabelsAndFigures() throws {
    let wording = Wording(
      numbers: NumberStyle.of(language: "de-DE"),
      labels: ["p25_mark": "25 % verdienen weniger", "statistic_median": "Median"]
    )
    let row = Fixture.row([.p25: .exact(Amount(41_200)), .median: .exact(Amount(52_345))])
    let chart = try #require(PayStrip(row, wording)).drawn(wording)
    #expect(
      chart.description
        == "25 % verdienen weniger: 41.200\u{A0}$; Median: 52.345\u{A0}$"
    )
  }

  @Test func bothScalesOfAComparisonShareAnAxis() throws {
    let low = try #require(
      PayStrip(Fixture.row([.p10: .exact(Amount(1)), .p90: .exact(Amount(9))]))
    )
    let high = try #require(
      PayStrip(Fixture.row([.p10: .exact(Amount(5)), .p90: .exact(Amount(20))]))
    )
    let words = ChartWords(id: "gp-pay-chart", title: "", note: "", description: "")
    let chart = try DrawnChart(
      try #require(RangeChart([(["Cook"], low), (["Baker"], high)], words, Fixture.american)).write
    )
    #expect(chart.values("class", of: "g") == ["gp-strong", "gp-strong", "gp-axis"])
    #expect(chart.strays == [])
  }
}
