import Reporting
import TestSupport
import Testing

@testable import Templating

/// The addresses in the templates' own text.
@Suite struct AddressTests {
  @Test(arguments: [
    ("<a href=\"/guides/\">", "<a href=\"/site/guides/\">"),
    ("<a href='/'>", "<a href='/site/'>"),
    ("<a href=/guides/>x", "<a href=/site/guides/>x"),
    ("<a href=\" /guides/\">", "<a href=\" /site/guides/\">"),
    (
      "<img srcset=\"/a.png, /b.png 2x\" src=/c.png>",
      "<img srcset=\"/site/a.png, /site/b.png 2x\" src=/site/c.png>"
    ),
    ("<form action=\"/x/{{page.words}}/\">", "<form action=\"/site/x/12/\">"),
    (
      "<a href=\"{{#page.words}}/a/{{/page.words}}{{^page.words}}/b/{{/page.words}}\">",
      "<a href=\"/site/a/\">"
    ),
    ("<a href=\"//example.org/\">", "<a href=\"//example.org/\">"),
    ("<a href=\"https://example.org/a\">", "<a href=\"https://example.org/a\">"),
    ("<a href=\"#top\">", "<a href=\"#top\">"),
    ("<a title=\"/guides/\" data-href=\"/x\">", "<a title=\"/guides/\" data-href=\"/x\">"),
    ("<a data=\"/x\"></a><object data=\"/x\">", "<a data=\"/x\"></a><object data=\"/site/x\">"),
  ])
  func thePathOfTheSiteIsPutBeforeItsAddresses(template: String, expected: String) {
    #expect(render(template, basePath: "/site/") == expected)
    #expect(render(template, basePath: "/site") == expected)
    #expect(render(template) == expected.replacing("/site/", with: "/"))
  }

  @Test func literalAddressesAreListedWithTheirPlaces() {
    let text = MarkedText(
      """
      <a href="⟦/guides/?a&amp;b">
      {{>foot}}{{>foot}}
      <a href="⟦#top"><a href="⟦https://example.org/"><img src='⟦data:image/png,x'>
      <img srcset="⟦/a.png 1x, ⟦/b.png 2x"><a href="/mixed/{{page.words}}">
      <a href="{{page.url}}"><a title="/no/"><a href="">
      """
    )
    var report = Report()
    let set = TemplateSet(
      compiling: sources(text.text, ["foot": "<a href='/foot/'>"]),
      pages: ["guide": .guide],
      basePath: "/site/",
      report: &report
    )
    #expect(report.isEmpty)
    let own = set.addresses.filter { $0.location.file == "guide.mustache" }
    #expect(own.map(\.location.position.line) == text.marks.map(\.line))
    #expect(own.map(\.location.position.column) == text.marks.map(\.column))
    #expect(
      set.addresses.map(\.text) == [
        "/foot/", "/guides/?a&b", "#top", "https://example.org/", "data:image/png,x", "/a.png",
        "/b.png",
      ]
    )
    #expect(
      set.addresses.map(\.kind) == [
        .site, .site, .fragment, .external, .external, .site, .site,
      ]
    )
    #expect(set.addresses.map(\.location.position.length) == [6, 16, 4, 20, 16, 6, 6])
  }

  @Test(arguments: ["guides/", "guides/{{page.words}}", "?page=2", "../x", "index.html"])
  func anAddressIsWrittenFromTheRoot(address: String) {
    let start = address.prefix { $0 != "{" }
    expectProblems(
      in: "<a href=\"⟦\(address)\">",
      Expected(
        .invalidURL,
        Message("the address '\(start)' leads elsewhere from each page"),
        help: "write it from the root, such as '/\(start)'"
      )
    )
  }

  @Test func aRelativeAddressInASectionIsNoneEither() {
    expectProblems(
      in: "<a href=\"{{#page.draft}}⟦x/{{/page.draft}}{{^page.draft}}/y/{{/page.draft}}\">",
      Expected(
        .invalidURL,
        "the address 'x/' leads elsewhere from each page",
        help: "write it from the root, such as '/x/'"
      )
    )
  }

  @Test func aScriptIsNoAddress() {
    expectProblems(
      in: "<a href=\"⟦JavaScript:alert(1)\">",
      Expected(.unsafeURL, "the address 'JavaScript:alert(1)' is a script")
    )
  }

  @Test func mixedAddressesAreKnownWithoutAPage() throws {
    let text = MarkedText(
      """
      {{#role.skills}}<a href="/x/{{⟦name}}/?a&amp;b">{{/role.skills}}
      <a href="{{⟦page.url}}#pay"><a href="{{page.url}}"><a href="#{{page.words}}">
      <a href="https://example.org/{{page.words}}">
      <a href="{{#⟦page.words}}/y/{{.}}{{page.words}}{{/page.words}}">
      """.replacing("{{.}}", with: "")
    )
    var report = Report()
    let set = TemplateSet(
      compiling: sources(text.text),
      pages: ["guide": .guide],
      basePath: "/site/",
      report: &report
    )
    #expect(report.isEmpty)
    let guide = Value.guide(page: ["url": .address("/site/guides/x/")])
    let found = try #require(set["guide"]).mixedAddresses(with: guide)
    let whole = "https://example.org/12"
    #expect(
      found.map(\.address) == ["/x/SQL/?a&b", "/x/Git/?a&b", "/guides/x/#pay", whole, "/y/12"]
    )
    #expect(found.map(\.location.position.line) == [1, 1, 2, 3, 4])
    #expect(found.map(\.location.position.column).last == text.marks.last?.column)
  }
}
