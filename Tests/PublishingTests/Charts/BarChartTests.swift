import Testing

@testable import Content
@testable import Publishing

struct BarChartTests {
  private func view(
    _ name: String,
    _ figure: Figure,
    _ change: (inout PayRow.Fields) -> Void
  )
    throws -> SalaryView
  {
    var fields = Fixture.row([.median: figure]).fields
    change(&fields)
    let row = PayRow(fields)
    let view = try #require(
      SalaryView(PayRows(preferred: [row]), RowQuery(region: row.region.id))
    )
    return view.item(row, of: view.subject, name: name)
  }

  private func level(
    _ name: String,
    _ figure: Figure,
    _ change: (inout PayRow.Fields) -> Void = { _ in }
  ) throws -> SalaryView {
    try view(name, figure) { fields in
      fields.level = LevelID(name.lowercased())
      change(&fields)
    }
  }

  private func chart(_ bars: PayBars?) throws -> DrawnChart {
    let bars = try #require(bars)
    let chart = try #require(bars.chart(id: "gp-test", whose: nil, Fixture.american))
    let drawn = try DrawnChart(chart.write)
    #expect(drawn.strays == [] && drawn.untoldNumbers == [])
    return drawn
  }

  @Test func barsBeginAtZeroAndStandInProportion() throws {
    let views = [
      try level("Junior", .exact(Amount(50_000))), try level("Senior", .exact(Amount(100_000))),
    ]
    let chart = try chart(PayBars(views, .levels, preferred: nil))
    #expect(chart.values("width", of: "rect") == ["50%", "100%"])
    #expect(chart.values("x", of: "rect") == [])
    #expect(chart.texts == ["Junior", "$50,000", "Senior", "$100,000"])
    #expect(
      chart.description
        == "The median of yearly pay is $50,000 for Junior and $100,000 for Senior."
    )
    #expect(chart.caption == "Salary by level US, median yearly pay, May 2025, BLS OEWS")
  }

  @Test func aTopCodedBarEndsOpen() throws {
    let views = [
      try level("Junior", .exact(Amount(90_000))), try level("Senior", .atLeast(Amount(239_200))),
    ]
    let chart = try chart(PayBars(views, .levels, preferred: nil))
    #expect(chart.count("path") == 1)
    #expect(chart.texts.contains("at least $239,200"))
    #expect(chart.description.contains("at least $239,200 for Senior"))
  }

  @Test func aMissingBarSaysWhy() throws {
    let views = [
      try level("Junior", .exact(Amount(50_000))), try level("Senior", .exact(Amount(90_000))),
      try level("Lead", .notPublished),
    ]
    let chart = try chart(PayBars(views, .levels, preferred: nil))
    #expect(chart.count("rect") == 2)
    #expect(chart.texts.suffix(2) == ["Lead", "not published"])
    #expect(chart.description.hasSuffix(" Not drawn: Lead (not published)."))
  }

  @Test func whatMeasuresSomethingElseIsNotDrawn() throws {
    let views = [
      try level("Junior", .exact(Amount(50_000))), try level("Senior", .exact(Amount(90_000))),
      try level("Lead", .exact(Amount(99_000))) { $0.basis = .total },
    ]
    let chart = try chart(PayBars(views, .levels, preferred: nil))
    #expect(chart.count("rect") == 2)
    #expect(chart.source.contains("another source or measure"))
  }

  @Test func lessThanTwoBarsAreNoChart() throws {
    let junior = try level("Junior", .exact(Amount(50_000)))
    let euro = try level("Senior", .exact(Amount(90_000))) { $0.currency = "EUR" }
    #expect(PayBars([], .levels, preferred: nil) == nil)
    #expect(PayBars([junior], .levels, preferred: nil) == nil)
    #expect(PayBars([junior, euro], .levels, preferred: nil) == nil)
  }

  @Test func editionsAreToldByTheirDates() throws {
    let views = [
      try view("May 2025", .exact(Amount(135_980))) { _ in },
      try view("May 2024", .exact(Amount(133_080))) { $0.asOf = AsOf(year: 2024, month: 5) },
    ]
    let chart = try chart(PayBars(views, .editions, preferred: nil))
    #expect(
      chart.description
        == "The median of yearly pay was $135,980 in May 2025 and $133,080 in May 2024."
    )
    #expect(
      chart.caption == "Salary by edition of the source US, median yearly pay, BLS OEWS. "
        + "Not adjusted for inflation."
    )
  }

  @Test func ofManyRegionsTheBestPaidAreDrawnAndTheOthersCounted() throws {
    let views = try (1...20).map { number in
      try view("Region \(number)", .exact(Amount(Int64(number) * 1_000))) { _ in }
    }
    let bars = try #require(PayBars(views, .regions, preferred: nil))
    let chart = try DrawnChart(
      try #require(bars.chart(id: "gp-test", whose: nil, Fixture.american)).write
    )
    #expect(chart.count("rect") == 15)
    #expect(chart.texts.first == "Region 20" && chart.texts.last == "5 more in the table")
  }

  @Test func theSkillsOfTwoRolesLieEndToEnd() throws {
    let skills = SkillOverlap(both: [1, 2], onlyA: [3], onlyB: [4])
    let chart = try #require(BarChart(skills, of: ("Cook", "Baker"), Fixture.american))
    let drawn = try DrawnChart(chart.write)
    #expect(drawn.values("x", of: "rect") == ["25%", "75%"])
    #expect(drawn.values("width", of: "rect") == ["25%", "50%", "25%"])
    #expect(drawn.texts == ["Only Cook", "1", "Both roles", "2", "Only Baker", "1"])
    #expect(drawn.description == "Both roles need 2 skills. Only Cook: 1. Only Baker: 1.")
    #expect(drawn.strays == [] && drawn.untoldNumbers == [])
    let none = SkillOverlap(both: [], onlyA: [], onlyB: [])
    #expect(BarChart(none, of: ("Cook", "Baker"), Fixture.american) == nil)
  }
}
