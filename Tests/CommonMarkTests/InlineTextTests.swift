import Reporting
import Testing

@testable import CommonMark

/// Lines of Markdown in front matter.
struct InlineTextTests {
  private let place = Position(line: 7, column: 12, length: 30)

  private func read(_ text: String) -> (InlineText, [Diagnostic]) {
    var report = Report()
    let text = InlineText(reading: text, of: "guide.md", at: place, report: &report)
    return (text, report.diagnostics)
  }

  @Test(
    arguments: [
      ("", ""), ("Leads design.", "Leads design."), ("  a\n  b  ", "a   b"),
      ("\"A\" > b", "&quot;A&quot; &gt; b"),
      ("*a* `b` **c**", "<em>a</em> <code>b</code> <strong>c</strong>"),
      ("{{role.name}} & co", "⟨fact 0⟩ &amp; co"),
      ("\"{{a}}\" {{b_c}}", "&quot;⟨fact 0⟩&quot; ⟨fact 1⟩"),
      ("# a", "# a"), ("- a", "- a"), ("1. a", "1. a"), ("> a", "&gt; a"), ("    a", "a"),
      ("***", "***"), ("a #", "a #"), ("a \\#", "a #"),
      ("[a](b.md)", "<a href=\"⟨address 0⟩\">a</a>"),
      ("a ~~~ | b", "a ~~~ | b"), ("snake_case_name", "snake_case_name"), ("C# #", "C# #"),
      ("a\u{1}0\u{2}", "a?0\u{2}"), ("*a*&#1;0&#2;", "<em>a</em>\u{FFFD}0\u{2}"),
    ]
  )
  func aLineIsReadAsInlines(text: String, html: String) {
    let (inline, diagnostics) = read(text)
    #expect(inline.prose.text == html)
    #expect(diagnostics.isEmpty)
  }

  @Test func allThatIsWrongIsToldWhereTheValueStands() {
    let (inline, diagnostics) = read("*a* {{b [c](javascript:d) <i> {{> p}}")
    #expect(
      diagnostics.map(\.message.text) == [
        "the partial 'p' does not stand alone in its paragraph",
        "raw HTML is not printed: '<i>'", "'{{' is never closed by '}}'",
        "an address may not begin with 'javascript:'",
      ]
    )
    #expect(diagnostics.allSatisfy { $0.location == Location("guide.md", place) })
    #expect(inline.calls == Calls())
  }

  @Test func whatItCallsForStandsWhereTheValueDoes() {
    let calls = read("{{a}} [b](c.md)").0.calls
    #expect(calls.expressions == [Expression(text: "a", position: place, place: .text)])
    #expect(calls.links.map(\.position) == [place])
    #expect(calls.links.map(\.isVerbatim) == [false])
  }
}

/// Prose as a value.
struct ProseTests {
  private let prose = Prose(
    bytes: Array("<p>a &lt;b&gt; <em>c</em>  d</p>\n".utf8)[...],
    holes: [Hole(at: 3, .fact(0)), Hole(at: 15, .fact(1)), Hole(at: 15, .address(2))]
  )

  @Test func holesAreFilledWhereTheyStand() {
    #expect(prose.text == "<p>⟨fact 0⟩a &lt;b&gt; ⟨fact 1⟩⟨address 2⟩<em>c</em>  d</p>\n")
  }

  @Test func plainTextHasNeitherTagsNorEntities() {
    let plain = Reading("A &amp; *b* {{c}} `<d>` \"e\" [f](g.md) ![h](i.png)\n").article.lead.plain
    {
      kind,
      output in
      if case .fact = kind { output += "R&amp;D &#39;x&#39;".utf8 }
    }
    #expect(plain == "A & b R&D 'x' <d> \"e\" f")
  }

  @Test(arguments: ["a < b", "a &", "&amp", "<", "&;<"])
  func plainTextOfBrokenHTMLEnds(html: String) {
    let prose = Prose(bytes: Array(html.utf8)[...])
    #expect(prose.plain { _, _ in }.utf8.count <= html.utf8.count)
  }

  @Test func proseIsEmptyWithoutBytesAndHoles() {
    #expect(Prose().isEmpty)
    #expect(!Prose(holes: [Hole(at: 0, .fact(0))]).isEmpty)
    #expect(Reading("").article.lead.isEmpty)
  }

  @Test func aBodyInTheMiddleOfAFileIsReadAlone() {
    let bytes = Array("---\nx: 1\n---\n## A\n\n[b](c.md) {{d}}\n".utf8)
    var report = Report()
    let article = Article(reading: bytes[13...], of: "x.md", firstLine: 4, report: &report)
    #expect(article.sections[0].heading.position == Position(line: 4, column: 4, length: 1))
    #expect(article.sections[0].intro.text == "<p><a href=\"⟨address 0⟩\">b</a> ⟨fact 0⟩</p>\n")
    #expect(article.calls.links[0].position == Position(line: 6, column: 5, length: 4))
    #expect(article.calls.expressions[0].position == Position(line: 6, column: 13, length: 1))
  }
}
