import Reporting
import Testing

@testable import Publishing
@testable import guidepost

private let pages = [
  (kind: "guides", count: 6), (kind: "comparisons", count: 15), (kind: "families", count: 1),
  (kind: "skills", count: 0), (kind: "other pages", count: 12),
]

private func line(
  _ verb: Verb,
  _ diagnostics: [Diagnostic] = [],
  changes: BuildResult.Changes? = nil,
  isSound: Bool = true
) -> String {
  let result = BuildResult(
    report: Report(diagnostics),
    lines: .none,
    pages: pages,
    changes: changes,
    timings: [],
    isSound: isSound
  )
  return ClosingLine(verb: verb, result: result, isStrict: !isSound, seconds: 0.1234).text
}

private let error = Diagnostic(.unknownKey, "one", at: Location("a"))
private let warning = Diagnostic(.unusedFile, "two", at: Location("b"))

@Test func aBuildEndsWithWhatItMadeAndWrote() {
  let changes = BuildResult.Changes(written: 214, unchanged: 0, removed: 3)
  let expected =
    "built 6 guides, 15 comparisons, 1 family and 12 other pages: 214 files written, 0 unchanged, "
    + "3 removed; no warnings; 0.12 s"
  #expect(line(.build, changes: changes) == expected)
}

@Test func warningsAreCounted() {
  let expected =
    "checked 6 guides, 15 comparisons, 1 family and 12 other pages: 1 warning; 0.12 s"
  #expect(line(.check, [warning]) == expected)
}

@Test func aSiteWithErrorsIsNotBuilt() {
  let another = Diagnostic(.unknownKey, "three", at: Location("b"))
  #expect(
    line(.build, [error, warning, another], isSound: false)
      == "not built: 2 errors and 1 warning in 2 files"
  )
  #expect(line(.check, [error], isSound: false) == "not sound: 1 error in 1 file")
}

@Test func whereWarningsAreForbiddenTheLineSaysSo() {
  #expect(
    line(.build, [warning], isSound: false)
      == "not built: 1 warning in 1 file, and --strict allows none"
  )
}

@Test func aProblemWithoutAPlaceIsInNoFile() {
  let nowhere = Diagnostic(.missingFile, "missing", at: nil)
  #expect(line(.check, [nowhere], isSound: false) == "not sound: 1 error")
}
