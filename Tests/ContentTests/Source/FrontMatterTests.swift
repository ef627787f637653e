import Reporting
import Testing

@testable import Content

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: b\n---\nbody", "a: b\n", "body", 4),
    ("---\n---\nbody", "", "body", 3),
    ("---\r\na: b\r\n---\r\nbody", "a: b\r\n", "body", 4),
    ("\u{FEFF}---\na: b\n---\nbody", "a: b\n", "body", 4),
    ("---\na: b\n---", "a: b\n", "", 4),
    ("---\na: b\n---\n", "a: b\n", "", 4),
    ("---\na: ---\n --- \n----\n---\n---\n", "a: ---\n --- \n----\n", "---\n", 6),
    ("---\n\n---\n\nbody", "\n", "\nbody", 4),
  ])
  func standsBetweenTwoLinesOfThreeDashes(
    text: String,
    yaml: String,
    body: String,
    line: Int
  ) throws {
    let bytes = Array(text.utf8)
    var findings = Findings(in: "test.md")
    let front = try #require(FrontMatter(in: bytes, &findings))
    #expect(String(decoding: bytes[front.yaml], as: UTF8.self) == yaml)
    #expect(String(decoding: bytes[front.body...], as: UTF8.self) == body)
    #expect(front.bodyLine == line)
    #expect(findings.report.isEmpty)
  }

  @Test(arguments: ["⟦", "⟦text", "⟦\n---\na: b\n---\n", "⟦--- \na: b\n---\n", "⟦----\n---\n"])
  func isMissingUnlessItIsTheFirstLine(text: String) {
    Faulty(
      text,
      """
      missing-front-matter: the file has no front matter | begin the file with a line '---', the keys, \
      and another line '---'
      """
    ).expect(report)
  }

  @Test(arguments: ["⟦---\n", "⟦---", "⟦---\na: b\n --- \nbody\n", "⟦---\na: b\n...\nbody\n"])
  func isUnclosedWithoutALineThatIsExactlyThreeDashes(text: String) {
    Faulty(
      text,
      """
      unclosed-front-matter: the front matter is never closed | close it with a line that is exactly '---'
      """
    ).expect(report)
  }

  @Test func aLineThatIsNearlyTheLastIsPointedAt() throws {
    let found = report(Array("---\na: b\n--- \nbody\n".utf8))
    let note = try #require(found.diagnostics.first?.notes.first)
    #expect(note.message.text == "this line is not exactly '---'")
    #expect(note.location?.position.line == 3)
  }

  private func report(_ bytes: [UInt8]) -> Report {
    var findings = Findings(in: "test.md")
    _ = FrontMatter(in: bytes, &findings)
    return findings.report
  }
}
