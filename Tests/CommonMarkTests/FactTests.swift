import Reporting
import Testing

@testable import CommonMark

/// Facts and partials in prose.
struct FactTests {
  @Test(
    arguments: [
      ("Pay is {{role.salary.median}}.", "<p>Pay is ⟨fact 0⟩.</p>\n"),
      ("{{a}}{{b}} *{{c}}*", "<p>⟨fact 0⟩⟨fact 1⟩ <em>⟨fact 2⟩</em></p>\n"),
      ("{{role.job_title_x}} y", "<p>⟨fact 0⟩ y</p>\n"),
      ("{{ a }}, {{b_c}} and {{d_e_f}}", "<p>⟨fact 0⟩, ⟨fact 1⟩ and ⟨fact 2⟩</p>\n"),
      ("[{{a}}](b.md)", "<p><a href=\"⟨address 0⟩\">⟨fact 0⟩</a></p>\n"),
      ("[x](b.md \"{{a}}\")", "<p><a href=\"⟨address 0⟩\" title=\"⟨fact 0⟩\">x</a></p>\n"),
      (
        "![Chart of {{a}}](b.png \"T {{c}}\")",
        "<p><img loading=\"lazy\" decoding=\"async\"⟨image 0⟩ alt=\"Chart of ⟨fact 0⟩\" "
          + "title=\"T ⟨fact 1⟩\" /></p>\n"
      ),
      (
        "- {{a}}\n\n> {{b}}",
        "<ul>\n<li>⟨fact 0⟩</li>\n</ul>\n<blockquote>\n<p>⟨fact 1⟩</p>\n</blockquote>\n"
      ),
      ("\\{{a}} &#123;{b\\_c}}", "<p>⟨fact 0⟩ ⟨fact 1⟩</p>\n"),
      ("a\n{{b}}\nc", "<p>a\n⟨fact 0⟩\nc</p>\n"),
    ]
  )
  func factsLeaveHoles(markdown: String, html: String) {
    let reading = Reading(markdown)
    #expect(reading.article.lead.text == html)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("`{{a}}`", "<p><code>{{a}}</code></p>\n"),
      ("    {{a}}", "<pre><code>{{a}}\n</code></pre>\n"),
      ("```\n{{a}}\n```", "<pre><code>{{a}}\n</code></pre>\n"), ("{ {a}}", "<p>{ {a}}</p>\n"),
      ("a } b }} c { d", "<p>a } b }} c { d</p>\n"),
    ]
  )
  func otherBracesStay(markdown: String, html: String) {
    let reading = Reading(markdown)
    #expect(reading.article.lead.text == html)
    #expect(reading.article.calls.expressions.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func factsKnowTheirNameAndPlace() {
    let text = """
      `{{no}}` {{a}} and {{ b.c }}
      of ü {{d_e}}.

      > [x {{f}}](y.md "{{g}}") ![{{h}}](z.png)

      ## {{i}}
      """
    let expressions = Reading(text).article.calls.expressions
    #expect(expressions.map(\.text) == ["a", "b.c", "d_e", "f", "g", "h", "i"])
    #expect(expressions.map { covered(by: $0.position, in: text) } == expressions.map(\.text))
    #expect(
      expressions.map(\.place) == [.text, .text, .text, .text, .attribute, .attribute, .text]
    )
  }

  @Test func theTitleOfASectionMayHoldFacts() {
    let heading = Reading("## Pay of {{role.plural}}\n\nx\n").article.sections[0].heading
    #expect(heading.title.text == "Pay of ⟨fact 0⟩")
    #expect(heading.plainTitle == "Pay of {{role.plural}}")
  }

  @Test func bracesThatNeverCloseAreToldOf() {
    #expect(
      told(of: "a ⟦{{b c\n\n{{ok}} ⟦{{d_e f\n\n⟦{{g {{h}}\n\n*⟦{{i*}}\n") == [
        "unclosed-braces: '{{' is never closed by '}}'",
        "unclosed-braces: '{{' is never closed by '}}'",
        "unclosed-braces: '{{' is never closed by '}}'",
        "unclosed-braces: '{{' is never closed by '}}'",
      ]
    )
    #expect(Reading("{{g {{h}}").article.lead.text == "<p>{{g ⟨fact 0⟩</p>\n")
  }

  @Test func aFactInAnAddressIsToldOf() {
    let message =
      "fact-in-address: the fact 'role.id' stands in an address, where no fact can be printed"
    #expect(told(of: "[x](⟦{{role.id}})") == [message])
    #expect(told(of: "[x](<⟦/a/{{ role.id }}>)") == [message])
    #expect(told(of: "[x]({{ ⟦role.id }})") == [message])
    #expect(told(of: "![x](⟦/a/{{role.id}}.png)") == [message])
    #expect(told(of: "<https://a.b/{{⟦role.id}}>") == [message])
    #expect(Reading("[x]({{a}})").article.calls == Calls())
  }
}

extension FactTests {
  @Test func aPartialAloneInItsParagraphLeavesAHoleForBlocks() {
    let text = "One.\n\n{{> salary-range}}\n\nTwo.\n\n> {{>b_c}}\n\n- {{> d}}\n- e\n"
    let article = Reading(text).article
    #expect(
      article.lead.text == "<p>One.</p>\n⟨partial 0⟩<p>Two.</p>\n"
        + "<blockquote>\n⟨partial 1⟩</blockquote>\n<ul>\n<li>⟨partial 2⟩</li>\n<li>e</li>\n</ul>\n"
    )
    #expect(article.calls.partials.map(\.name) == ["salary-range", "b_c", "d"])
    let positions = article.calls.partials.map { covered(by: $0.position, in: text) }
    #expect(positions == ["salary-range", "b_c", "d"])
  }

  @Test func aPartialElsewhereIsToldOf() {
    let message = "misplaced-partial: the partial 'p' does not stand alone in its paragraph"
    for text in [
      "a {{> ⟦p}}", "{{> ⟦p}} b", "{{> ⟦p}}\nb", "*{{> ⟦p}}*", "[{{> ⟦p}}](x.md)",
      "## {{> ⟦p}}\n\nx",
      "```table T\na|b\nc|{{> ⟦p}}\n```",
    ] {
      #expect(told(of: text) == [message], "\(text)")
    }
    #expect(told(of: "{{> ⟦p}}{{> ⟦p}}") == [message, message])
    #expect(Reading("a {{> p}} b").article.lead.text == "<p>a  b</p>\n")
  }
}
