import Testing

@testable import Templating

/// How values are made harmless in each place of a page.
@Suite struct EscapingTests {
  private let nasty = "<b>&\"'</b>"
  private let harmless = "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"

  @Test(arguments: [
    "@",
    "<p title=\"@\">",
    "<p title='@'>",
    "<p title=\"a @ b\" class='c'>",
    "<title>@</title>",
    "<textarea>@</textarea>",
    "<meta name=\"description\" content=\"@\">",
    "<input value=\"@\" required>",
    "<TITLE>@</TITLE>",
    "<script>let a = '<p title=\"'</script>@",
    "<style>p::before { content: '<' }</style>@",
    "<!-- <title -->@",
    "<!doctype html>@",
    "a < b @",
    "<title>a </titles> @</title>",
    "<script src=/x.js async></script>@",
  ])
  func fiveCharactersAreEscapedWhereTextStands(template: String) {
    let guide = Value.guide(page: ["title": .text(nasty)])
    let expected = template.replacing("@", with: harmless)
    #expect(render(template.replacing("@", with: "{{page.title}}"), guide) == expected)
  }

  @Test func aCommentCannotBeEnded() {
    let guide = Value.guide(page: ["title": .text("a --> b")])
    #expect(render("<!-- {{page.title}} -->", guide) == "<!-- a &#45;&#45;&gt; b -->")
  }

  @Test func onlyHTMLIsPrintedAsItIs() {
    #expect(render("{{{page.lead}}}") == "<p>Lead</p>")
    let guide = Value.guide(page: ["lead": .text("<p>")])
    #expect(render("{{{page.lead}}}{{&page.lead}}", guide) == "&lt;p&gt;&lt;p&gt;")
  }

  @Test func anAddressIsPrintedAsItIsWhereOneStands() {
    #expect(render("<a href=\"{{page.url}}\">") == "<a href=\"/guides/python/?a=1&amp;b=2\">")
    #expect(
      render("<a href=\"{{page.url}}#pay\">") == "<a href=\"/guides/python/?a=1&amp;b=2#pay\">"
    )
  }

  @Test func textIsPercentEncodedInAnAddress() {
    let guide = Value.guide(page: ["title": .text("a/b ?&é~")])
    #expect(
      render("<a href=\"/x/{{page.title}}\">", guide) == "<a href=\"/x/a%2Fb%20%3F%26%C3%A9~\">"
    )
    #expect(
      render("<a href='https://example.org/?u={{page.url}}'>")
        == "<a href='https://example.org/?u=%2Fguides%2Fpython%2F%3Fa%3D1%26b%3D2'>"
    )
  }

  @Test func whatIsNoAddressIsEncodedEvenWhereOneStands() {
    let guide = Value.guide(page: ["url": .text("javascript:alert(1)")])
    #expect(render("<a href=\"{{page.url}}\">", guide) == "<a href=\"javascript%3Aalert%281%29\">")
  }

  @Test func addressesInAListAreAddresses() {
    let template = "<img srcset=\"{{page.url}} 480w, {{page.url}} {{page.words}}w, /c.png\">"
    #expect(
      render(template) == """
        <img srcset="/guides/python/?a=1&amp;b=2 480w, /guides/python/?a=1&amp;b=2 12w, /c.png">
        """
    )
  }

  @Test func aStyleKeepsNumbersAndNamesAlone() {
    let guide = Value.guide(page: ["title": .text("43.5%; url(x)")])
    #expect(
      render("<i style=\"--from: {{page.title}}\">", guide)
        == #"<i style="--from: 43.5%\3B \20 url\28 x\29 ">"#
    )
  }

  @Test func textsOfJSONAreEscaped() {
    let guide = Value.guide(page: ["title": .text("\"\\\n</script>&\u{2028}\u{2029}é⁨")])
    #expect(
      render(
        #"<script type="application/ld+json">{"a": "\"{{page.title}}", "b": {{page.words}}}</script>"#,
        guide
      ) == #"<script type="application/ld+json">{"a": "\"\"\\\u000A\u003C/script\u003E\u0026"#
        + #"\u2028\u2029é⁨", "b": 12}</script>"#
    )
  }

  @Test func finishedJSONIsPrintedAsItIs() {
    let json = #"{"a": "\u003C/script\u003E"}"#
    let guide = Value.guide(page: ["json": .json(Array(json.utf8))])
    #expect(
      render("<script type='application/ld+json'>{{{page.json}}}</script>", guide)
        == "<script type='application/ld+json'>\(json)</script>"
    )
  }

  @Test func aMissingNumberIsNullInJSON() {
    let guide = Value.guide(page: ["words": .none])
    #expect(
      render("<script type=\"application/json\">{{page.words}}</script>", guide)
        == "<script type=\"application/json\">null</script>"
    )
  }

  @Test(arguments: [
    (
      "{{role.name}}",
      "<span aria-hidden=\"true\">–</span><span class=\"gp-hidden\">not &lt;known&gt;</span>"
    ),
    ("<p title=\"{{role.name}}\">", "<p title=\"not &lt;known&gt;\">"),
    ("<title>{{role.name}}</title>", "<title>not &lt;known&gt;</title>"),
    ("<a href=\"/x/{{role.name}}\">", "<a href=\"/x/\">"),
    ("<i style=\"--a: {{role.name}}\">", "<i style=\"--a: \">"),
    (
      "<script type=\"application/json\">\"{{role.name}}\"</script>",
      "<script type=\"application/json\">\"not \\u003Cknown\\u003E\"</script>"
    ),
  ])
  func anAbsentFactSaysWhy(template: String, expected: String) {
    let guide = Value.guide(role: ["name": .absent(Absence("not <known>"))])
    #expect(render(template, guide) == expected)
  }

  @Test func nothingPrintsNothing() {
    #expect(render("[{{role.name}}]", .guide(role: ["name": .none])) == "[]")
  }
}
