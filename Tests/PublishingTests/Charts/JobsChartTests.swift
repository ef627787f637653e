import Testing

@testable import Content
@testable import Publishing

struct JobsChartTests {
  private func chart(_ cells: String) throws -> BarChart? {
    BarChart(jobsOf: Fixture.outlook(cells: cells), note: "US, 2024–2034, BLS EP", Fixture.american)
  }

  @Test func projectedJobsAreOutlined() throws {
    let chart = try DrawnChart(try #require(try chart("1693800,1961400,15.8")).write)
    #expect(chart.values("class", of: "rect") == ["gp-outline"])
    #expect(chart.values("width", of: "rect") == ["86.4%", "100%"])
    #expect(
      chart.texts == ["Jobs in 2024", "1,693,800", "Jobs in 2034, projected", "1,961,400"]
    )
    #expect(
      chart.description
        == "There were 1,693,800 jobs in 2024, and 1,961,400 are projected for 2034: "
        + "a change of 15.8%."
    )
    #expect(chart.strays == [])
  }

  @Test func jobsThatNobodyCountedAreSaidToBeMissing() throws {
    let chart = try DrawnChart(try #require(try chart(",25600,-36.1")).write)
    #expect(chart.count("rect") == 1)
    #expect(chart.texts.prefix(2) == ["Jobs in 2024", "no data"])
    #expect(chart.description == "Jobs in 2024: no data; Jobs in 2034, projected: 25,600")
  }

  @Test func aChangeWithoutJobsIsNoChart() throws {
    #expect(try chart(",,4") == nil)
  }
}
