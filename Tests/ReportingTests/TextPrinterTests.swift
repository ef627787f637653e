import Testing

@testable import Reporting

private let lines = SourceLines { file in
  switch file {
  case "content/data/role-skills.csv":
    Array("subject,skill\r\npython-developer,sequel,80\r\nwörter,\tsequel\r\n".utf8)
  case "content/data/skills.csv": Array("skill\nsql".utf8)
  default: nil
  }
}

private func position(_ line: Int, _ column: Int, _ length: Int) -> Position {
  Position(line: line, column: column, length: length)
}

private func printed(_ diagnostics: [Diagnostic], colours: Bool = false) -> String {
  TextPrinter(lines: lines, colours: colours).print(Report(diagnostics))
}

private let sequel = Diagnostic(
  .unknownSkill,
  "unknown skill 'sequel'",
  at: Location("content/data/role-skills.csv", position(2, 18, 6)),
  suggestion: Suggestion("did you mean 'sql'?", replacement: "sql")
)

@Test func aDiagnosticIsPrintedWithItsLineCaretsAndSuggestion() {
  let expected = """
    content/data/role-skills.csv:2:18: error: unknown skill 'sequel' [unknown-skill]
      2 | python-developer,sequel,80
        |                  ^^^^^^
      help: did you mean 'sql'?


    """
  #expect(printed([sequel]) == expected)
}

@Test func theOtherEndOfAConflictIsPrintedToo() {
  let clash = Diagnostic(
    .repeatedID,
    "the skill 'sql' is there twice",
    at: Location("content/data/skills.csv", position(2, 1, 3)),
    notes: [Note("the first is here", at: Location("content/data/skills.csv", position(1, 1, 5)))]
  )
  let expected = """
    content/data/skills.csv:2:1: error: the skill 'sql' is there twice [repeated-id]
      2 | sql
        | ^^^
    content/data/skills.csv:1:1: note: the first is here
      1 | skill
        | ^^^^^


    """
  #expect(printed([clash]) == expected)
}

@Test func columnsCountBytesAndCaretsStandUnderCells() {
  let diagnostic = Diagnostic(
    .unknownSkill,
    "unknown skill",
    at: Location("content/data/role-skills.csv", position(3, 10, 6))
  )
  let expected = """
    content/data/role-skills.csv:3:10: error: unknown skill [unknown-skill]
      3 | wörter, sequel
        |         ^^^^^^


    """
  #expect(printed([diagnostic]) == expected)
}

@Test func aProblemOfTheSiteAsAWholeHasNoPlace() {
  let diagnostic = Diagnostic(.missingFile, "the site has no page", at: nil)
  #expect(printed([diagnostic]) == "error: the site has no page [missing-file]\n\n")
}

@Test func aFileThatIsNotThereHasNoExcerpt() {
  let diagnostic = Diagnostic(.missingFile, "there is no site.yml", at: Location("site.yml"))
  #expect(printed([diagnostic]) == "site.yml:1:1: error: there is no site.yml [missing-file]\n\n")
}

@Test func errorsComeBeforeWarnings() {
  let warning = Diagnostic(.unusedFile, "nothing reads this file", at: Location("a"))
  let error = Diagnostic(.unknownKey, "unknown key", at: Location("b"))
  let expected = """
    b:1:1: error: unknown key [unknown-key]

    a:1:1: warning: nothing reads this file [unused-file]


    """
  #expect(printed([warning, error]) == expected)
}

@Test func atMostTwentyOfARuleArePrinted() {
  let many = (1...23).map { line in
    Diagnostic(.unknownKey, "unknown key", at: Location("a", position(line, 1, 1)))
  }
  let expected = """
    a:20:1: error: unknown key [unknown-key]

    ... and 3 more [unknown-key]


    """
  #expect(printed(many).hasSuffix(expected))
  #expect(!printed(many).contains("a:21:1"))
}

@Test func coloursMarkTheSeverityAndTheCarets() {
  let expected = """
    content/data/role-skills.csv:2:18: \u{1B}[1;31merror\u{1B}[0m: unknown skill 'sequel' [unknown-skill]
      2 | python-developer,sequel,80
        | \u{1B}[1;31m                 ^^^^^^\u{1B}[0m
      help: did you mean 'sql'?


    """
  #expect(printed([sequel], colours: true) == expected)
}

@Test func noFileSpeaksToTheTerminal() {
  let diagnostic = Diagnostic(.unknownKey, "unknown key '\u{1B}[2J'", at: nil)
  #expect(printed([diagnostic]) == "error: unknown key '␛[2J' [unknown-key]\n\n")
}

@Test func anEmptyReportPrintsNothing() {
  #expect(printed([]) == "")
}
