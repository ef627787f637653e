import Reporting
import Testing

@testable import CommonMark

/// Comments and other raw HTML.
struct RawHTMLTests {
  private let printing = MarkdownOptions(rawHTML: true)

  @Test(
    arguments: [
      ("a\n\n<!-- b -->\n\nc", "<p>a</p>\n<p>c</p>\n"), ("a <!-- b --> c", "<p>a  c</p>\n"),
      ("<!-- a\n\nb -->\n\nc", "<p>c</p>\n"), ("<!-- a --><!-- b -->", ""), ("<!-->", ""),
      ("> <!-- a\n> b -->", "<blockquote>\n</blockquote>\n"), ("<!-- `{{a}}` -->", ""),
    ]
  )
  func commentsAreLeftOut(markdown: String, html: String) {
    for options in [MarkdownOptions(), printing] {
      let reading = Reading(markdown, options: options)
      #expect(reading.article.lead.text == html)
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test func commentsMayLetAFigureStand() {
    let text = """
      <!-- figure: an example -->
      A [b](c.md) <!--figure:in text--> d.

      > - <!-- figure: in a list
      >   of two lines -->

      <!-- figures: no -->
      """
    let optOuts = Reading(text).article.optOuts
    #expect(optOuts.map(\.reason) == ["an example", "in text", "in a list\nof two lines"])
    #expect(optOuts.map(\.position.line) == [1, 2, 4])
    #expect(
      optOuts.map { covered(by: $0.position, in: text) } == [
        " figure: an example ", "<!--figure:in text-->", " figure: in a list",
      ]
    )
  }

  @Test func rawHTMLIsToldOfWithItsTag() {
    #expect(
      told(of: "⟦<div class=\"x\">\n<p>\n</div>\n\na ⟦<b>c</b> ⟦<br/>\n\n</div>\n\n⟦</p>\n") == [
        "raw-html: raw HTML is not printed: '<div>'", "raw-html: raw HTML is not printed: '<b>'",
        "raw-html: raw HTML is not printed: '<br/>'", "raw-html: raw HTML is not printed: '</p>'",
      ]
    )
    let reading = Reading("<i>a</i>")
    #expect(
      reading.diagnostics[0].suggestion?.words
        == "write it in Markdown, or set 'raw_html: true' in content/site.yml"
    )
    #expect(
      covered(by: reading.diagnostics[0].location?.position ?? .start, in: "<i>a</i>") == "<i>"
    )
    #expect(!reading.html.contains("<i>"))
  }

  @Test(arguments: ["<?php x ?>", "<!DOCTYPE html>", "<![CDATA[x]]>", "a <?php x ?>"])
  func otherDeclarationsAreToldOf(markdown: String) {
    #expect(Reading(markdown).diagnostics.map(\.rule) == [.rawHTML])
  }

  @Test func aCommentThatNeverEndsIsToldOf() {
    let message = "raw-html: the comment is never closed by '-->'"
    #expect(told(of: "a\n\n⟦<!-- b\n\n## c\n") == [message])
    #expect(told(of: "<!-- a --> ⟦<!-- b\n", options: printing) == [message])
  }

  @Test func textBehindACommentIsToldOf() {
    #expect(
      told(of: "<!-- a --> ⟦Some *text*\n") == [
        "raw-html: text in the line of a comment is not read as Markdown"
      ]
    )
    #expect(
      Reading("<!-- a --> b\n").diagnostics[0].suggestion?.words
        == "put it on a line of its own, after an empty line"
    )
  }

  @Test func aSiteMayPrintRawHTML() {
    let text = "<div>\n\n*a* <b>c</b> &#1;0&#2;\n\n<!-- d --><hr>\n\n</div>\n"
    let reading = Reading(text, options: printing)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.article.lead.text
        == "<div>\n<p><em>a</em> <b>c</b> \u{FFFD}0\u{2}</p>\n<hr>\n</div>\n"
    )
  }
}
