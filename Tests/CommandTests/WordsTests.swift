import Content
import Testing

@testable import guidepost

@Test(
  arguments: [
    (0, "guides", "0 guides"), (1, "guides", "1 guide"), (1, "families", "1 family"),
    (1, "other pages", "1 other page"), (12, "other pages", "12 other pages"),
  ]
)
func aNumberIsFollowedByWhatItCounts(number: Int, nouns: String, expected: String) {
  #expect(counted(number, nouns) == expected)
}

@Test(
  arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
    as [([String], String)]
)
func itemsAreJoinedAsInASentence(items: [String], expected: String) {
  #expect(listed(items) == expected)
}

@Test(
  arguments: [(0.0, "0.00"), (0.005, "0.01"), (1.999, "2.00"), (12.34, "12.34")]
    as [(Double, String)]
)
func secondsHaveTwoDecimals(number: Double, expected: String) {
  #expect(decimal(number, digits: 2) == expected)
}

@Test func columnsStandUnderEachOtherWhateverTheirLetters() {
  #expect(columns([["a", "würde", "x"], ["bcd", "日本", ""]]) == "a    würde  x\nbcd  日本\n")
}

@Test func textIsBrokenAtItsSpaces() {
  #expect(wrapped("one two three", width: 7) == "one two\nthree\n")
  #expect(wrapped("incomprehensible it", width: 4) == "incomprehensible\nit\n")
}

@Test(
  arguments: [
    ("data-engineer", "Data Engineer"), ("ux-designer", "UX Designer"),
    ("head-of-hr", "Head of HR"), ("404", "404"),
  ]
)
func anIDBecomesAName(id: String, name: String) {
  #expect(titleCased(id) == name)
}

@Test(
  arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"),
    (1_795_219_199, "2026-11-20"), (1_795_219_200, "2026-11-21"), (-30_610_224_000, "1000-01-01"),
    (253_402_300_799, "9999-12-31"), (253_402_300_800, nil),
  ] as [(Int, String?)]
)
func secondsBecomeDays(seconds: Int, day: String?) {
  #expect(CalendarDate(secondsSince1970: seconds)?.iso == day)
}
