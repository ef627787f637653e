import Reporting
import Testing

@testable import CommonMark

/// Lead, sections, items and fields.
struct StructureTests {
  @Test func anEmptyBodyIsAnEmptyArticle() {
    let reading = Reading("")
    #expect(reading.article == Article())
    #expect(reading.article.lead.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func whatStandsBeforeTheFirstSectionIsTheLead() {
    let article = Reading("One.\n\nTwo.\n\n## Work\n\nThree.\n").article
    #expect(article.lead.text == "<p>One.</p>\n<p>Two.</p>\n")
    #expect(article.sections.map(\.intro.text) == ["<p>Three.</p>\n"])
  }

  @Test func sectionsHoldAnIntroductionAndItems() {
    let article = Reading(
      """
      ## Pros *and* cons

      Both.

      ### Pros

      - Good

      ### Cons

      Bad.

      ## Pay

      Fair.
      """
    ).article
    #expect(article.sections.map(\.heading.plainTitle) == ["Pros and cons", "Pay"])
    #expect(article.sections[0].heading.title.text == "Pros <em>and</em> cons")
    #expect(article.sections[0].intro.text == "<p>Both.</p>\n")
    let items = article.sections[0].items
    #expect(items.map(\.heading.id) == ["pros", "cons"])
    #expect(items.map(\.heading.title.text) == ["Pros", "Cons"])
    #expect(items.map(\.body.text) == ["<ul>\n<li>Good</li>\n</ul>\n", "<p>Bad.</p>\n"])
    #expect(items.map(\.hasList) == [true, false])
    #expect(article.sections[1].items.isEmpty)
  }

  @Test func underlinedHeadingsOpenSectionsToo() {
    let article = Reading("Work\n---\n\nText\n").article
    #expect(article.sections.map(\.heading.plainTitle) == ["Work"])
  }

  @Test func deeperHeadingsStayWhereTheyAre() {
    let article = Reading("## A\n\n### B\n\n#### C & D\n\nText\n").article
    #expect(
      article.sections[0].items[0].body.text == "<h4 id=\"c-d\">C &amp; D</h4>\n<p>Text</p>\n"
    )
    #expect(article.anchors.map(\.id) == ["a", "b", "c-d"])
  }

  @Test func headingsInQuotesAndListsStayWhereTheyAre() {
    let article = Reading("## A\n\n> ## B\n\n- ### C\n  text\n").article
    #expect(article.sections.count == 1)
    #expect(
      article.sections[0].intro.text == """
        <blockquote>
        <h2 id="b">B</h2>
        </blockquote>
        <ul>
        <li>
        <h3 id="c">C</h3>
        text</li>
        </ul>

        """
    )
  }

  @Test func anItemBeforeAnySectionStaysInTheLead() {
    let article = Reading("### A\n\nText\n").article
    #expect(article.lead.text == "<h3 id=\"a\">A</h3>\n<p>Text</p>\n")
    #expect(article.sections.isEmpty)
  }

  @Test func aListInAQuoteIsNoListOfTheItem() {
    let article = Reading("## A\n\n### B\n\n> - x\n").article
    #expect(article.sections[0].items.map(\.hasList) == [false])
  }

  @Test func aTitleMayHoldMarkupAndNothingElse() {
    let article = Reading("## `code` and [link](a.md) ![x](b.png)\n\nText\n").article
    let heading = article.sections[0].heading
    #expect(
      heading.title.text == "<code>code</code> and <a href=\"⟨address 0⟩\">link</a> "
        + "<img loading=\"lazy\" decoding=\"async\"⟨image 1⟩ alt=\"x\" />"
    )
    #expect(heading.plainTitle == "code and link x")
  }

  @Test func headingsKnowWhereTheirTitleStands() {
    let text = "text\n\n##   Work here ##\n\nSet\nup\n---\n\n> #### In\n"
    let positions = Reading(text).article.anchors.map(\.position)
    #expect(positions.map { covered(by: $0, in: text) } == ["Work here ##", "Set", "In"])
  }

  @Test func linesAreCountedFromTheFirstOfTheBody() {
    let article = Reading("## A\n\n[x](y.md)\n", firstLine: 40).article
    #expect(article.sections[0].heading.position.line == 40)
    #expect(article.calls.links[0].position.line == 42)
  }
}
