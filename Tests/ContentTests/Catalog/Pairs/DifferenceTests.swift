import Testing

@testable import Content

private let twoPercent = SameBound(percent: 2)

@Test(
  arguments: [
    (135_980, 92_650, 43_330, 47, 32),
    (135_980, 120_230, 15_750, 13, 12),
    (200, 100, 100, 100, 50),
    (112, 100, 12, 12, 11),
  ] as [(Int64, Int64, Int64, Int64, Int64)]
)
func aDifferenceIsToldInPercentOfTheLowerFigure(
  high: Int64,
  low: Int64,
  amount: Int64,
  more: Int64,
  less: Int64
) throws {
  for higher in Side.allCases {
    let (a, b) = higher == .a ? (high, low) : (low, high)
    let difference = try #require(
      Difference(.exact(Amount(a)), .exact(Amount(b)), bound: twoPercent)
    )
    #expect(difference.higher == higher)
    #expect(difference.amount == Amount(amount))
    #expect(difference.percentMore == Amount(more))
    #expect(difference.percentMore.decimals == 0)
    #expect(difference.percentLess == Amount(less))
    #expect(!difference.isLowerBound)
    #expect(!difference.isSame)
  }
}

@Test(
  arguments: [
    (104_620, 104_300, "0.3"), (106_100, 100_000, "6.1"), (106_049, 100_000, "6.0"),
    (106_050, 100_000, "6.1"), (109_949, 100_000, "9.9"), (109_950, 100_000, "10"),
    (110_499, 100_000, "10"), (110_500, 100_000, "11"), (100_000, 100_000, "0.0"),
    (1_000_000_000_000, 1, "99999999999900"),
  ] as [(Int64, Int64, String)]
)
func percentHasOneDecimalBelowTen(high: Int64, low: Int64, percent: String) throws {
  let difference = try #require(
    Difference(.exact(Amount(high)), .exact(Amount(low)), bound: twoPercent)
  )
  #expect(difference.percentMore.plain == percent || high == Amount.largest)
  #expect(difference.percentMore <= Amount(Amount.largest))
}

@Test func decimalsOfPayByTheHourAreKept() throws {
  let (musician, designer) = (Figure.hundredths(4_780), Figure.hundredths(3_027))
  let difference = try #require(Difference(musician, designer, bound: twoPercent))
  #expect(difference.amount.plain == "17.53")
  #expect(difference.percentMore.plain == "58")
}

@Test func aTopCodedHigherFigureGivesALowerBoundThatIsRoundedDown() throws {
  let difference = try #require(Difference(.atLeast(239_200), 151_160, bound: twoPercent))
  #expect(difference.higher == .a)
  #expect(difference.isLowerBound)
  #expect(difference.percentMore == 58)
  let down = try #require(Difference(1_000, .atLeast(1_999), bound: twoPercent))
  #expect(down.percentMore == 99)
  #expect(down.percentLess == 49)
}

@Test(
  arguments: [
    (.atLeast(239_200), .atLeast(239_200)), (.atLeast(239_200), .atLeast(100)),
    (250_000, .atLeast(239_200)), (239_200, .atLeast(239_200)), (.atLeast(239_200), 239_200),
    (.atLeast(100_500), 100_000), (.notPublished, 1), (1, .unknown), (.notApplicable, 1),
    (0, 1), (1, 0), (0, 0),
  ] as [(Figure, Figure)]
)
func theseCannotBeHeldAgainstEachOther(a: Figure, b: Figure) {
  #expect(Difference(a, b, bound: twoPercent) == nil)
}

@Test func aDifferenceBelowTheBoundIsNone() throws {
  let just = try #require(Difference(101_999, 100_000, bound: twoPercent))
  #expect(just.isSame)
  #expect(just.higher == .a)
  let no = try #require(Difference(102_000, 100_000, bound: twoPercent))
  #expect(!no.isSame)
  let equal = try #require(Difference(5, 5, bound: SameBound(percent: 0)))
  #expect(equal.higher == nil)
  #expect(equal.amount == 0)
}

@Test func aDifferenceBelowTwiceTheCombinedErrorIsNone() throws {
  let errors = SameBound(percent: 2, errors: (3, 4))
  #expect(errors.error == 5)
  #expect(try #require(Difference(109_999, 100_000, bound: errors)).isSame)
  #expect(try !#require(Difference(110_000, 100_000, bound: errors)).isSame)
  let unknown = SameBound(percent: 2, errors: (3, nil))
  #expect(try !#require(Difference(105_000, 100_000, bound: unknown)).isSame)
}

@Test func theLargestFiguresAreReckonedExactly() throws {
  let largest = Amount(Amount.largest)
  let least = Amount(tenThousandths: 1, decimals: 4)
  let difference = try #require(Difference(.exact(largest), .exact(least), bound: twoPercent))
  #expect(difference.percentMore == largest)
  #expect(difference.percentLess == 100)
  #expect(difference.amount.tenThousandths == largest.tenThousandths - 1)
}
