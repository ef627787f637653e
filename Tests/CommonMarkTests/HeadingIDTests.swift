import Reporting
import Testing

@testable import CommonMark

/// The ids of headings.
struct HeadingIDTests {
  @Test(
    arguments: [
      ("Pros & cons", "pros-cons"), ("  C++ / C#  ", "c-c"), ("What's 3.14?", "what-s-3-14"),
      ("Über uns", "über-uns"), ("ПЛЮСЫ и минусы", "плюсы-и-минусы"), ("日本語 の 道", "日本語-の-道"),
      ("हिन्दी भाषा", "हिन्दी-भाषा"), ("ภาษาไทย", "ภาษาไทย"), ("✅ Pros", "pros"),
      ("⚠️ Mind 1️⃣", "mind-1"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("٣ أشياء", "٣-أشياء"),
      ("snake_case `x`", "snake-case-x"), ("Pay of {{role.plural}}", "pay-of-role-plural"),
      ("GP practice", "section-gp-practice"), ("—", "section"), ("", "section"),
      ("*Em* **st** [li](x.md)", "em-st-li"), ("a &amp; b", "a-b"), ("Straße ẞ", "straße-ß"),
    ]
  )
  func anIDIsMadeOfTheLettersAndDigits(title: String, id: String) {
    #expect(Reading("## \(title)\n\ntext\n").article.anchors.map(\.id) == [id])
  }

  @Test func repeatedIDsAreNumbered() {
    let text = "#### A\n#### A\n#### A 2\n#### A\n####\n#### ?\n"
    let ids = Reading(text).article.anchors.map(\.id)
    #expect(ids == ["a", "a-2", "a-2-2", "a-3", "section", "section-2"])
  }

  @Test func anIDMayBeGiven() {
    let article = Reading("## Pros and cons for *you* {#pros-cons}\n\ntext\n").article
    let heading = article.sections[0].heading
    #expect(heading.id == "pros-cons")
    #expect(heading.plainTitle == "Pros and cons for you")
    #expect(heading.title.text == "Pros and cons for <em>you</em>")
  }

  @Test(arguments: ["A {#b} ##", "A{#b}", "{{x}} {#b}", "{#b}", "`c` {#b}"])
  func anIDIsTakenOffTheTitle(title: String) {
    let heading = Reading("## \(title)\n\ntext\n").article.sections[0].heading
    #expect(heading.id == "b")
    #expect(!heading.title.text.contains("#"))
  }

  @Test func bracesInCodeAreNoID() {
    let heading = Reading("## The `{#if}`\n\ntext\n").article.sections[0].heading
    #expect(heading.title.text == "The <code>{#if}</code>")
    #expect(heading.id == "the-if")
  }

  @Test func givenIDsGoBeforeThoseThatAreMade() {
    let article = Reading("## Pay\n\nx\n\n## Money {#pay}\n\nx\n").article
    #expect(article.anchors.map(\.id) == ["pay-2", "pay"])
  }

  @Test func aBadIDIsToldOf() {
    #expect(
      told(of: "## A {#⟦Big_Id}\n\nx\n\n## B {#⟦}\n\nx\n\n## C {#⟦gp-c}\n\nx\n") == [
        "invalid-id: 'Big_Id' is no id: "
          + "an id holds lower-case letters, digits and single '-' between them",
        "invalid-id: '' is no id: an id holds lower-case letters, digits and single '-' between them",
        "reserved-id: the id 'gp-c' begins with 'gp-', which only templates use",
      ]
    )
    let reading = Reading("## A {#Big_Id}\n\nx\n")
    #expect(reading.diagnostics[0].suggestion?.replacement == "big-id")
    #expect(reading.article.anchors.map(\.id) == ["a"])
  }

  @Test func anIDThatIsGivenTwiceIsToldOfWithBothPlaces() {
    let text = "## A {#x}\n\nt\n\n## B {#⟦x}\n\nt\n"
    #expect(told(of: text) == ["repeated-id: the id 'x' is given twice"])
    let reading = Reading("## A {#x}\n\nt\n\n## B {#x}\n\nt\n")
    #expect(reading.article.anchors.map(\.id) == ["x", "b"])
    #expect(reading.diagnostics[0].notes.map(\.location?.position.line) == [1])
    #expect(reading.diagnostics[0].notes.map(\.message.text) == ["it is given here first"])
  }
}
