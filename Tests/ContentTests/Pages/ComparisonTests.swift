import Reporting
import Testing

@testable import Content

@Suite struct ComparisonTests {
  @Test func everyKeyIsRead() throws {
    let text = """
      ---
      title: A and B
      summary: One title names a layer of the system, and the other one a language.
      published: 2025-12-15
      updated: 2026-11-16
      sources: [bls-oews-2025-05]
      faq: [pay]
      choose: {data-scientist: You like statistics., web-developer: You like pages.}
      attributes:
        First project:
          data-scientist: A report
          web-developer: [A page, A form]
        One side:
          web-developer: Only here
      aliases: [/old/]
      draft: true
      extra: {a: b}
      ---
      """
    let (part, report) = try read(text)
    #expect(report.diagnostics.map(\.rule) == [.oneSided])
    guard case .sound(let file) = part else { return #expect(Bool(false)) }
    #expect([file.a, file.b].map(\.text) == ["data-scientist", "web-developer"])
    #expect(file.title == "A and B")
    #expect(file.summary != nil)
    #expect(file.published.iso == "2025-12-15")
    #expect(file.updated?.iso == "2026-11-16")
    #expect(file.sources.map(\.value.text) == ["bls-oews-2025-05"])
    #expect(file.faq == [.pay])
    #expect(file.chooseA?.location.position.line == 8)
    #expect(file.chooseB != nil)
    #expect(file.attributes.map(\.label.value) == ["First project", "One side"])
    #expect(file.attributes.map(\.a.count) == [1, 0])
    #expect(file.attributes.map(\.b.count) == [2, 1])
    #expect(file.attributes.map(\.isList) == [true, false])
    #expect(file.aliases.map(\.value) == ["/old/"])
    #expect(file.isDraft)
    #expect(file.extra == .mapping(["a": .text("b")]))
  }

  @Test(arguments: [
    Faulty("⟦---\n---\n", "missing-key: a comparison needs 'published'"),
    Faulty(
      "---\npublished: 2025-12-15\nchoose: {⟦data-scientits: a}\n---\n",
      "unknown-key: 'choose' has no key 'data-scientits' | did you mean 'data-scientist'?"
    ),
    Faulty(
      "---\npublished: 2025-12-15\nupdated: ⟦2025-12-14\n---\n",
      "date-order: 'updated' (2025-12-14) lies before 'published' (2025-12-15)"
    ),
    Faulty(
      "---\npublished: 2025-12-15\nchoose: {⟦data-scientist: a}\n---\n",
      "one-sided: 'choose' says nothing of 'web-developer'"
    ),
    Faulty(
      "---\npublished: 2025-12-15\nattributes: {⟦Tools: {web-developer: a}}\n---\n",
      "one-sided: the row 'Tools' says nothing of 'data-scientist'"
    ),
    Faulty(
      "---\npublished: 2025-12-15\nattributes: {⟦Tools: {}}\n---\n",
      "missing-value: the row 'Tools' says nothing of either role"
    ),
    Faulty(
      "---\npublished: 2025-12-15\nattributes: {Tools: {⟦web: a}}\n---\n",
      """
      unknown-key: the row 'Tools' has no key 'web' | the keys are data-scientist, web-developer
      """
    ),
    Faulty(
      "---\npublished: 2025-12-15\nattributes: {Tools: ⟦a}\n---\n",
      "wrong-kind: expected keys with values, found a text"
    ),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) throws {
    let options = try ReadingOptions.forTests
    faulty.expect {
      readComparison($0, file: path("data-scientist-vs-web-developer"), options: options).1
    }
  }

  @Test(arguments: [
    (
      "web-developer-vs-data-scientist",
      """
      comparison-name: a comparison is named after its roles in alphabetical order \
      | rename the file to 'data-scientist-vs-web-developer.md'
      """
    ),
    ("a-vs-a", "comparison-name: a comparison needs two roles, and 'a' is one"),
    (
      "Web Developer-vs-data-scientist",
      """
      invalid-file-name: 'Web Developer-vs-data-scientist' cannot be part of an address \
      | rename the file to 'data-scientist-vs-web-developer.md'
      """
    ),
    (
      "a-vs-b-vs-c",
      """
      invalid-file-name: 'a-vs-b-vs-c' cannot be the name of a comparison | name the file after two \
      roles in alphabetical order, such as 'data-scientist-vs-web-developer.md'
      """
    ),
    (
      "web-developer",
      """
      invalid-file-name: 'web-developer' cannot be the name of a comparison | name the file after two \
      roles in alphabetical order, such as 'data-scientist-vs-web-developer.md'
      """
    ),
  ])
  func aNameThatIsNoPairIsTold(name: String, told: String) throws {
    let options = try ReadingOptions.forTests
    Faulty("⟦---\npublished: 2025-12-15\n---\n", told)
      .expect { readComparison($0, file: path(name), options: options).1 }
  }

  @Test func aNameInTheWrongOrderStillSaysWhichPair() throws {
    let bytes = Array("---\npublished: 2025-12-15\n---\n".utf8)
    let (part, _) = readComparison(bytes, file: path("b-vs-a"), options: try .forTests)
    guard case .broken(let file) = part else { return #expect(Bool(false)) }
    #expect(file.name == "b-vs-a")
  }

  private func read(_ text: String) throws -> (MarkdownPart<ComparisonFile>, Report) {
    let file = path("data-scientist-vs-web-developer")
    return readComparison(Array(text.utf8), file: file, options: try .forTests)
  }
}

private func path(_ name: String) -> String {
  "content/comparisons/\(name).md"
}
