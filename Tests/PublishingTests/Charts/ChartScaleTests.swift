import Testing

@testable import Content
@testable import Publishing

struct ChartScaleTests {
  @Test func barsBeginAtZeroAndTheLongestFillsTheChart() throws {
    let scale = try #require(ChartScale(fromZeroTo: [Amount(50_000), Amount(200_000)]))
    #expect(scale.place(of: Amount(0)) == .start)
    #expect(scale.place(of: Amount(50_000)) == Across(250))
    #expect(scale.place(of: Amount(200_000)) == .end)
  }

  @Test func anOpenBarLeavesRoomForItsArrow() throws {
    let scale = try #require(ChartScale(fromZeroTo: [Amount(239_200)], isOpen: true))
    #expect(scale.place(of: Amount(239_200)) < Across(950))
  }

  @Test func nothingAboveZeroHasNoScale() {
    #expect(ChartScale(fromZeroTo: []) == nil)
    #expect(ChartScale(fromZeroTo: [Amount(0)]) == nil)
    #expect(ChartScale(fitting: []) == nil)
  }

  @Test func ticksAreRoundAndLieOnTheScale() throws {
    let scale = try #require(ChartScale(fitting: [Amount(82_460), Amount(214_670)]))
    #expect(scale.ticks == [Amount(100_000), Amount(150_000), Amount(200_000)])
    #expect(scale.place(of: Amount(82_460)) > .start && scale.place(of: Amount(214_670)) < .end)
  }

  @Test(arguments: [
    (2_035, 13_256), (1, 2), (12_345, 12_345), (99, 100), (100_000_000_000_000, 1),
    (100_000_000_000_000, 100_000_000_000_000),
  ])
  func everyRangeHasTwoTicksOrMoreAtDifferentPlaces(low: Int64, high: Int64) throws {
    let amounts = [low, high].map { Amount(tenThousandths: $0 * 100, decimals: 2) }
    let scale = try #require(ChartScale(fitting: amounts))
    let places = scale.ticks.map(scale.place)
    #expect((2...8).contains(places.count) && Set(places).count == places.count)
    #expect(amounts.map(scale.place).allSatisfy { $0 > .start && $0 < .end })
  }

  @Test func aPlaceNeverLeavesTheChart() {
    #expect(Across(-5) == .start && Across(1005) == .end)
    #expect(Across(share: .nan) == .start && Across(share: -.infinity) == .start)
    #expect(Across(share: 0.2764) == Across(276))
  }
}
