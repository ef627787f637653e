import Testing

@testable import Publishing

/// Lists, capitals and counts.
struct EnglishGrammarTests {
  @Test(arguments: [
    ([], ""), (["SQL"], "SQL"), (["SQL", "Git"], "SQL and Git"),
    (["SQL", "Git", "Python"], "SQL, Git, and Python"),
    (["a", "b", "c", "d", "e", "f"], "a, b, c, d, e, and f"),
    (["a", "b", "c", "d", "e", "f", "g"], "a, b, c, d, e, and 2 more"),
    (
      ["some college, no degree", "an apprenticeship"],
      "some college, no degree; and an apprenticeship"
    ),
    (["Git", "C, C++ and C#", "SQL"], "Git; C, C++ and C#; and SQL"),
    (["accountants and auditors", "lawyers"], "accountants and auditors, and lawyers"),
  ])
  func aListHasASerialCommaAndCountsWhatItLeavesOut(items: [String], printed: String) {
    #expect(English.list(items) == printed)
  }

  @Test(arguments: [
    ("software developers", "Software developers"), ("iOS developers", "iOS developers"),
    ("Python developers", "Python developers"), (".NET developers", ".NET developers"),
    ("énarques", "Énarques"), ("", ""), ("e", "E"), ("front-end SQL", "Front-end SQL"),
    ("3D artists", "3D artists"),
  ])
  func aSentenceBeginsWithACapital(text: String, printed: String) {
    #expect(English.capitalized(text) == printed)
  }

  @Test(arguments: [(0, "0 roles"), (1, "1 role"), (2, "2 roles"), (1250, "1,250 roles")])
  func onlyOneIsSingular(count: Int, printed: String) throws {
    let sentences = try #require(Fixture.american.sentences)
    #expect(sentences.counted(count, "role", "roles") == printed)
  }
}
