import Reporting
import Testing

@testable import CommonMark

/// What is told of headings.
struct HeadingTests {
  @Test func aFirstLevelHeadingCountsAsASection() {
    #expect(
      told(of: "⟦# A\n\nx\n\n⟦B\n===\n\nx\n") == [
        "heading-level: the page's title is its only first-level heading",
        "heading-level: the page's title is its only first-level heading",
      ]
    )
    let reading = Reading("# A\n\nx\n\nB\n===\n\nx\n")
    #expect(reading.article.sections.map(\.heading.plainTitle) == ["A", "B"])
    #expect(reading.diagnostics.map(\.suggestion?.words) == ["write '##'", "write '##'"])
    #expect(reading.diagnostics.map(\.suggestion?.replacement) == ["##", nil])
  }

  @Test func aLevelThatIsLeftOutIsToldOf() {
    #expect(
      told(of: "⟦### A\n\n## B\n\n> ⟦##### C\n\n### D\n") == [
        "heading-level: a heading of level 3 follows one of level 1",
        "heading-level: a heading of level 5 follows one of level 2",
      ]
    )
    #expect(Reading("## A\n\n#### B\n").diagnostics[0].suggestion?.replacement == "###")
  }

  @Test func aRepeatedTitleIsToldOfWithBothPlaces() {
    #expect(
      told(of: "## Pay\n\nx\n\n## ⟦Pay\n\nx\n") == [
        "repeated-heading: the section 'Pay' stands here a second time"
      ]
    )
    let note = Reading("## Pay\n\nx\n\n## Pay {#y}\n\nx\n").diagnostics[0].notes[0]
    #expect(note.message.text == "it stands here before")
    #expect(note.location?.position.line == 1)
  }

  @Test func equalTitlesOfItemsAreFine() {
    #expect(told(of: "## A\n\n### X\n\n## B\n\n### X\n").isEmpty)
  }

  @Test func anEmptySectionIsToldOf() {
    #expect(
      told(of: "## ⟦A\n## B\n\n### C\n\n## ⟦D\n\n<!-- soon -->\n\n## ⟦E\n") == [
        "empty-section: the section 'A' is empty", "empty-section: the section 'D' is empty",
        "empty-section: the section 'E' is empty",
      ]
    )
  }

  @Test(arguments: ["text", "- x", "> x", "***", "```\nx\n```", "    x", "#### x", "{{> p}}"])
  func whatIsNotEmpty(content: String) {
    let rules = Reading("## A\n\n### B\n\n### C\n\n## D\n\n\(content)\n").diagnostics.map(\.rule)
    #expect(!rules.contains(.emptySection))
  }
}
