import Testing

@testable import Reporting

private let report = Report([
  Diagnostic(.untranslatedSentences, "50% of \"a\\b\"\nare left out\u{7}", at: nil),
  Diagnostic(
    .unknownSkill,
    "unknown skill 'sequel'",
    at: Location("content/data/role-skills.csv", Position(line: 7, column: 18, length: 6)),
    notes: [Note("skills are here", at: Location("content/data/skills.csv"))],
    suggestion: Suggestion("did you mean 'sql'?", replacement: "sql")
  ),
])

@Test func aJSONDiagnosticIsOneLine() {
  let expected = #"""
    {"version":1,"severity":"warning","rule":"untranslated-sentences","message":"50% of \"a\\b\"\nare left out\u0007"}
    {"version":1,"severity":"error","rule":"unknown-skill","file":"content/data/role-skills.csv","line":7,"column":18,"message":"unknown skill 'sequel'","suggestion":"did you mean 'sql'?","notes":[{"file":"content/data/skills.csv","line":1,"column":1,"message":"skills are here"}]}

    """#
  #expect(JSONPrinter().print(report) == expected)
}

@Test func aGitHubDiagnosticIsOneWorkflowCommand() {
  let expected = """
    ::warning title=untranslated-sentences::50%25 of "a\\b"%0Aare left out\u{7}
    ::error file=content/data/role-skills.csv,line=7,col=18,endColumn=24,title=unknown-skill::unknown skill 'sequel'%0Acontent/data/skills.csv:1: skills are here%0Adid you mean 'sql'?

    """
  #expect(GitHubPrinter().print(report) == expected)
}

@Test func namesOfFilesCannotEndAWorkflowCommandsProperty() {
  let report = Report([
    Diagnostic(.unusedFile, "nothing reads this file", at: Location("a,b::c%.txt"))
  ])
  let expected =
    "::warning file=a%2Cb%3A%3Ac%25.txt,line=1,col=1,endColumn=2,title=unused-file::nothing reads this file\n"
  #expect(GitHubPrinter().print(report) == expected)
}

@Test func nothingFoundPrintsNothing() {
  #expect(JSONPrinter().print(Report()) == "")
  #expect(GitHubPrinter().print(Report()) == "")
}
