import Reporting
import Testing

@testable import CommonMark

/// Links and images.
struct LinkTests {
  @Test func linksOfTheSiteLeaveHoles() {
    let article = Reading("[a](b.md) [c](/d/?e&f#g \"T & U\") [h](#i) [j]()\n").article
    #expect(
      article.lead.text == "<p><a href=\"⟨address 0⟩\">a</a> "
        + "<a href=\"⟨address 1⟩\" title=\"T &amp; U\">c</a> "
        + "<a href=\"⟨address 2⟩\">h</a> <a href=\"⟨address 3⟩\">j</a></p>\n"
    )
    #expect(article.calls.links.map(\.destination) == ["b.md", "/d/?e&f#g", "#i", ""])
    #expect(article.calls.links.allSatisfy { $0.kind == .link && !$0.isExternal })
  }

  @Test(
    arguments: [
      ("[a](https://b.c/?d&e)", "https://b.c/?d&amp;e", "https://b.c/?d&e"),
      ("[a](//b.c/d)", "//b.c/d", "//b.c/d"), ("<mailto:a@b.c>", "mailto:a@b.c", "mailto:a@b.c"),
      ("<a@b.c>", "mailto:a@b.c", "mailto:a@b.c"), ("[a](tel:+1-2)", "tel:+1-2", "tel:+1-2"),
      ("[a](data:image/png;base64,x)", "data:image/png;base64,x", "data:image/png;base64,x"),
    ]
  )
  func otherLinksStay(markdown: String, address: String, destination: String) {
    let article = Reading(markdown).article
    #expect(article.lead.text.hasPrefix("<p><a href=\"\(address)\">"))
    #expect(article.calls.links.map(\.destination) == [destination])
    #expect(article.calls.links.map(\.isExternal) == [true])
  }

  @Test(arguments: ["a:b", "1:2", "a/b:c", "?a:b", "#a:b"])
  func aSchemeIsMoreThanAColon(destination: String) {
    let links = Reading("[x](\(destination))").article.calls.links
    #expect(links.map(\.isExternal) == [destination == "a:b"])
  }

  @Test func imagesOfTheSiteLeaveHoles() {
    let article = Reading("![A *b* \"c\"](../images/d.png \"E\")\n").article
    #expect(
      article.lead.text == "<p><img loading=\"lazy\" decoding=\"async\"⟨image 0⟩ "
        + "alt=\"A b &quot;c&quot;\" title=\"E\" /></p>\n"
    )
    #expect(article.calls.links.map(\.kind) == [.image])
    #expect(article.calls.links.map(\.destination) == ["../images/d.png"])
  }

  @Test func imagesOfOtherSitesKeepTheirAddress() {
    #expect(
      Reading("![a](https://b.c/d.png)").article.lead.text
        == "<p><img src=\"https://b.c/d.png\" loading=\"lazy\" decoding=\"async\" alt=\"a\" /></p>\n"
    )
  }

  @Test func whatStandsInTheTextOfAnImageIsOnlyText() {
    let article = Reading("![a [b](c.md) ![d](e.png)](f.png)").article
    #expect(
      article.lead.text
        == "<p><img loading=\"lazy\" decoding=\"async\"⟨image 0⟩ alt=\"a b d\" /></p>\n"
    )
    #expect(article.calls.links.map(\.destination) == ["f.png"])
  }

  @Test func anImageInALinkIsMetFirst() {
    let text = "[![a](b.png)](c.md)"
    let article = Reading(text).article
    #expect(
      article.lead.text == "<p><a href=\"⟨address 1⟩\">"
        + "<img loading=\"lazy\" decoding=\"async\"⟨image 0⟩ alt=\"a\" /></a></p>\n"
    )
    let places = article.calls.links.map { covered(by: $0.position, in: text) }
    #expect(places == ["b.png", "c.md"])
  }

  @Test func aLinkWithoutTextIsToldOf() {
    #expect(
      told(of: "[](⟦a.md) and [](⟦https://example.org/)") == [
        "link-without-text: the link to 'a.md' has no text, so that nobody sees it",
        "link-without-text: the link to 'https://example.org/' has no text, so that nobody sees it",
      ]
    )
    #expect(
      Reading("[](a.md)").diagnostics[0].suggestion?.words
        == "write where it leads between the brackets: [...](...)"
    )
  }

  @Test func anImageWithoutTextIsToldOf() {
    #expect(
      told(of: "![](⟦a.png)") == [
        "image-without-text: the image 'a.png' has no text for those who do not see it"
      ]
    )
    #expect(
      Reading("![](a.png)").diagnostics[0].suggestion?.words
        == "write what it shows between the brackets: ![...](...)"
    )
  }

  @Test(
    arguments: [
      ("[a](⟦javascript:b)", "javascript"), ("[a](⟦JavaScript:b)", "javascript"),
      ("![a](⟦vbscript:b)", "vbscript"), ("<⟦file:///etc/passwd>", "file"),
      ("[a](⟦data:text/html,b)", "data"), ("[⟦a]\n\n[a]: <javascript:b>", "javascript"),
    ]
  )
  func addressesThatRunScriptsAreRefused(markdown: String, scheme: String) {
    let message = "unsafe-url: an address may not begin with '\(scheme):'"
    for rawHTML in [false, true] {
      let options = MarkdownOptions(rawHTML: rawHTML)
      let text = markdown.replacing("⟦", with: "")
      let reading = Reading(text, options: options)
      #expect(reading.diagnostics.map { "\($0.rule.rawValue): \($0.message.text)" } == [message])
      #expect(!reading.html.lowercased().contains("\"" + scheme + ":"))
      #expect(reading.article.calls.links.isEmpty)
    }
  }
}

/// Where links stand in the source.
struct LinkPlaceTests {
  @Test func linksKnowWhereTheirAddressStands() {
    let text = """
      See b.md, [a](b.md) and `[x](c.md)` [d]( <c.md>
      "T") and ü <https://e.f/>, [g](c.md)
      [h](
      i.md).

      > - [j](k.md)
      >   <l@m.n>

      | [o](p.md)
      """
    let links = Reading(text).article.calls.links
    let destinations = links.map(\.destination)
    #expect(
      destinations == [
        "b.md", "c.md", "https://e.f/", "c.md", "i.md", "k.md", "mailto:l@m.n", "p.md",
      ]
    )
    let places = links.map { covered(by: $0.position, in: text) }
    #expect(places == destinations.map { $0.replacing("mailto:", with: "") })
    #expect(links.map(\.position.line) == [1, 1, 2, 2, 4, 6, 7, 9])
    #expect(links.map(\.position.column) == [15, 43, 14, 33, 1, 9, 6, 7])
    #expect(links.map(\.isVerbatim) == [true, true, true, true, true, true, false, true])
  }

  @Test func aLinkByLabelStandsWhereItIsDefined() {
    let text = "[a][b], [c] and [d].\n\n[b]: e.md\n[c]: <f g.md> 'T'\n> [D]:\n> h.md\n"
    let links = Reading(text).article.calls.links
    #expect(links.map(\.destination) == ["e.md", "f g.md", "h.md"])
    #expect(links.map { covered(by: $0.position, in: text) } == ["e.md", "f g.md", "h.md"])
    #expect(links.allSatisfy { $0.isVerbatim })
  }

  @Test func aLinkWhoseAddressIsWrittenWithEscapesStandsWhereItsTextDoes() {
    let text = "Some [text](a\\_b.md) and [more](c&amp;d.md)"
    let links = Reading(text).article.calls.links
    #expect(links.map(\.destination) == ["a_b.md", "c&d.md"])
    #expect(links.map { covered(by: $0.position, in: text) } == ["[text", "[more"])
    #expect(links.map(\.isVerbatim) == [false, false])
  }

  @Test(arguments: ["\r\n", "\r"])
  func otherLineBreaksCountToo(lineBreak: String) {
    let text = ["a", "", "b [c](d.md)", "[e](f.md)", ""].joined(separator: lineBreak)
    let links = Reading(text).article.calls.links
    #expect(
      links.map(\.position) == [
        Position(line: 3, column: 7, length: 4), Position(line: 4, column: 5, length: 4),
      ]
    )
  }
}
