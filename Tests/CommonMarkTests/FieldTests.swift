import Reporting
import Testing

@testable import CommonMark

/// Fields and times of items.
struct FieldTests {
  private func item(_ markdown: String) throws -> Item {
    try #require(Reading("## S\n\n" + markdown).article.sections.first?.items.first)
  }

  @Test func labelledParagraphsAreHolesInTheBody() throws {
    let item = try item(
      """
      ### Case

      Before.

      **Key takeaway:** Measure *first*.

      Between.

      __Tools & more:__
      SQL

      After.
      """
    )
    #expect(item.body.text == "<p>Before.</p>\n⟨field 0⟩<p>Between.</p>\n⟨field 1⟩<p>After.</p>\n")
    #expect(item.fields.map(\.label) == ["Key takeaway", "Tools & more"])
    #expect(item.fields.map(\.text.text) == ["Measure <em>first</em>.", "SQL"])
  }

  @Test func fieldsHoldFactsAndLinks() throws {
    let item = try item("### C\n\n{{a}}\n\n**F:** {{b}} [x](y.md)\n\n{{c}}\n")
    #expect(item.fields[0].text.text == "⟨fact 1⟩ <a href=\"⟨address 0⟩\">x</a>")
    #expect(item.body.text == "<p>⟨fact 0⟩</p>\n⟨field 0⟩<p>⟨fact 2⟩</p>\n")
  }

  @Test(
    arguments: [
      "**No colon** text", "**Label:**", "**Label:**text", "**Label: {{x}}:** text",
      "**Label *a*:** text", "text **Label:** text", "> **Label:** text", "**:** text",
    ]
  )
  func whatIsNoFieldStaysInTheBody(paragraph: String) throws {
    let item = try item("### C\n\n\(paragraph)\n")
    #expect(item.fields.isEmpty)
    #expect(!item.body.isEmpty)
  }

  @Test func anIntroductionHasNoFields() {
    let section = Reading("## S\n\n**Label:** text\n").article.sections[0]
    #expect(section.intro.text == "<p><strong>Label:</strong> text</p>\n")
  }

  @Test(
    arguments: [
      ("09:00–12:00 Tickets", "09:00", "12:00", "Tickets"),
      ("09:00-12:00 Tickets", "09:00", "12:00", "Tickets"),
      ("23:30 – 00:15  *Late* work", "23:30", "00:15", "Late work"),
      ("09:00-12:00 *Late*", "09:00", "12:00", "Late"),
    ]
  )
  func aTitleMayBeginWithHours(title: String, start: String, end: String, rest: String) throws {
    let item = try item("### \(title)\n\nText\n")
    #expect(item.time == TimeSpan(start: start, end: end))
    #expect(item.heading.plainTitle == rest)
    #expect(!item.heading.title.text.contains("0"))
  }

  @Test(
    arguments: [
      "9:00-12:00 x", "09:00–12:00", "25:00–26:00 x", "09:60–12:00 x", "09:00 x", "09:00–12:00x",
      "x 09:00–12:00 y", "09.00–12.00 x", "09:00—12:00 x", "09",
    ]
  )
  func whatIsNoTimeStaysInTheTitle(title: String) throws {
    let item = try item("### \(title)\n\nText\n")
    #expect(item.time == nil)
    #expect(item.heading.plainTitle == title)
    #expect(item.heading.title.text == title)
  }

  @Test func theIDHoldsTheHoursAsWritten() throws {
    #expect(try item("### 09:00–10:30 Stand-up\n").heading.id == "09-00-10-30-stand-up")
  }
}
