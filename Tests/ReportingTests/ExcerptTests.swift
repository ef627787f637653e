import Testing

@testable import Reporting

private func excerpt(_ line: String, column: Int, length: Int = 1) -> Excerpt {
  Excerpt(Array(line.utf8), at: Position(line: 1, column: column, length: length))
}

@Test func aLongLineIsCutBehindTheMark() {
  let excerpt = excerpt("mark " + String(repeating: "x", count: 200), column: 1, length: 4)
  #expect(excerpt.line == "mark " + String(repeating: "x", count: 90) + "…")
  #expect(excerpt.carets == "^^^^")
}

@Test func aLongLineIsCutBeforeTheMark() {
  let excerpt = excerpt(String(repeating: "x", count: 200) + "mark", column: 201, length: 4)
  #expect(excerpt.line == "…" + String(repeating: "x", count: 64) + "mark")
  #expect(excerpt.carets == String(repeating: " ", count: 65) + "^^^^")
}

@Test func aPlaceBehindTheEndIsShownAtTheEnd() {
  #expect(excerpt("ab", column: 9).line == "ab")
  #expect(excerpt("ab", column: 9).carets == "  ^")
}

@Test func aMarkThatIsLongerThanTheLineEndsWithIt() {
  #expect(excerpt("ab", column: 2, length: 50).carets == " ^")
}

@Test func wideLettersTakeTwoCellsAndMarksNone() {
  #expect(excerpt("日本x", column: 7).carets == "    ^")
  #expect(excerpt("e\u{301}x", column: 4).carets == " ^")
}

@Test func bytesThatAreNoTextAreShownAsSuch() {
  let excerpt = Excerpt([0x61, 0xFF, 0x62], at: Position(line: 1, column: 3))
  #expect(excerpt.line == "a\u{FFFD}b")
  #expect(excerpt.carets == "  ^")
}

@Test func aByteOrderMarkIsNoPartOfTheFirstLine() {
  let lines = SourceLines { _ in [0xEF, 0xBB, 0xBF] + Array("ab\ncd\n".utf8) }
  #expect(lines.line(1, of: "x") == Array("ab".utf8))
  #expect(lines.line(2, of: "x") == Array("cd".utf8))
}
