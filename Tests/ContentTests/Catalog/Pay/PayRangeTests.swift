import Testing

@testable import Content

@Test func aRangeIsThatOfTheTenthsBeforeThatOfTheQuarters() {
  let both = PayRow.sample([.p10: 1, .p25: 2, .p75: 3, .p90: 4, .low: 5, .high: 6])
  #expect(both.range == PayRange(kind: .tenths, low: 1, high: 4))
  let quarters = PayRow.sample([.p10: 1, .p25: 2, .p75: .atLeast(3), .p90: .notPublished])
  #expect(quarters.range == PayRange(kind: .quarters, low: 2, high: .atLeast(3)))
  let own = PayRow.sample([.p10: 1, .low: 5, .high: 6])
  #expect(own.range == PayRange(kind: .own, low: 5, high: 6))
  #expect(PayRow.sample([.p10: 1, .high: 2]).range == nil)
}

@Test func theMedianOfSoftwareDevelopersLiesAtFortyAndAHalfPercent() throws {
  let range = PayRange(kind: .tenths, low: 82_460, high: 214_670)
  let position = try #require(range.position(of: 135_980))
  #expect(abs(position - 0.4048) < 0.0001)
}

@Test func nothingHasAPlaceInARangeWithoutWidth() {
  #expect(PayRange(kind: .own, low: 5, high: 5).position(of: 5) == nil)
  #expect(PayRange(kind: .own, low: 6, high: 5).position(of: 5) == nil)
}
