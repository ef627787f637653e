import Testing

@testable import Reporting

private let warning = Diagnostic(.staleFigure, "old", at: Location("b"))
private let error = Diagnostic(.unknownKey, "unknown", at: Location("a"))

@Test func whatIsFoundTwiceIsToldAndCountedOnce() {
  let report = Report([error, warning, error])
  #expect(report.diagnostics == [error, warning])
  #expect(report.errors == 1)
  #expect(report.warnings == 1)
}

@Test func theOrderIsThatOfTheFilesWhateverWasFoundFirst() {
  let nowhere = Diagnostic(.missingFile, "missing", at: nil)
  let expected = [nowhere, error, warning]
  #expect(Report([warning, error, nowhere]).diagnostics == expected)
  #expect(Report([nowhere, warning, error]).diagnostics == expected)
}

@Test(
  arguments: [
    (Severities(), [Severity.warning]),
    (Severities(choices: [.staleFigure: .error]), [.error]),
    (Severities(choices: [.staleFigure: .off]), []),
    (Severities(only: [.staleFigure]), [.warning]),
    (Severities(only: [.unusedFile]), []),
    (Severities(except: [.staleFigure]), []),
    (Severities(choices: [.staleFigure: .error], except: [.staleFigure]), [.error]),
  ] as [(Severities, [Severity])]
)
func aWarningCountsAsTheSiteAndTheRunSay(severities: Severities, expected: [Severity]) {
  #expect(Report([warning]).judged(by: severities).diagnostics.map(\.severity) == expected)
}

@Test func whatWouldBreakAPageStaysAnError() {
  let severities = Severities(choices: [.unknownKey: .off], except: [.unknownKey])
  #expect(Report([error]).judged(by: severities).diagnostics == [error])
}
