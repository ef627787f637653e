import Reporting
import Testing

@testable import Templating

/// Where values must not stand, and how templates must hold together.
@Suite struct PlaceTests {
  @Test(arguments: [
    ("<⟦>", "in a tag's name"),
    ("</⟦>", "in a tag's name"),
    ("<h⟦>", "inside of a tag"),
    ("<p ⟦>", "inside of a tag"),
    ("<p data-⟦=\"x\">", "inside of a tag"),
    ("<p class=\"x\"⟦>", "inside of a tag"),
    ("<p class ⟦>", "inside of a tag"),
    ("<!doctype ⟦>", "in a declaration"),
    ("<!⟦>", "in a declaration"),
    ("<?xml ⟦?>", "in a declaration"),
    ("<p onclick=\"⟦\">", "in the attribute 'onclick'"),
    ("<iframe srcdoc='⟦'></iframe>", "in the attribute 'srcdoc'"),
    ("<script type=\"⟦\"></script>", "in the attribute 'type'"),
    ("<script>let a = \"⟦\"</script>", "in '<script>'"),
    ("<script type=module>⟦</script>", "in '<script>'"),
    ("<style>p { color: ⟦ }</style>", "in '<style>'"),
    ("<script type=\"application/json\">\"\\⟦\"</script>", "in a JSON text"),
  ])
  func aValueCannotStandThere(template: String, place: String) {
    expectProblems(
      in: template.replacing("⟦", with: "{{⟦page.title}}"),
      Expected(.unsafePlace, Message("'page.title' cannot stand \(place)"))
    )
  }

  @Test(arguments: ["<p title=⟦>", "<p title=a⟦>"])
  func anAttributeNeedsQuotes(template: String) {
    expectProblems(
      in: template.replacing("⟦", with: "{{⟦page.title}}"),
      Expected(
        .unsafePlace,
        "'page.title' cannot stand in the attribute 'title' without quotes",
        help: "write 'title=\"{{page.title}}\"'"
      )
    )
  }

  @Test func textInJSONNeedsQuotes() {
    expectProblems(
      in: "<script type=\"application/ld+json\">{\"a\": {{⟦page.title}}}</script>",
      Expected(
        .unsafePlace,
        "'page.title' is a text, which needs quotes in a JSON script",
        help: "write '\"{{page.title}}\"'"
      )
    )
  }

  @Test(arguments: ["href", "src", "action", "poster", "srcset"])
  func noAddressBeginsWithAText(attribute: String) {
    expectProblems(
      in: "<x \(attribute)=\"{{⟦page.title}}\">",
      Expected(
        .unsafePlace,
        "'page.title' is a text, with which no address can begin",
        help: "write the path before it, such as '/skills/{{page.title}}/'"
      )
    )
  }

  @Test(arguments: ["javascript:", "data:text/html,", "//"])
  func aTextCannotFollowWhatDoesNotSettleTheAddress(start: String) {
    expectProblems(
      in: "<a href=\"\(start){{⟦page.title}}\">",
      Expected(
        .unsafePlace,
        "'page.title' cannot stand behind what does not settle where the address leads",
        help: "write the path before it, such as '/skills/{{page.title}}/'"
      )
    )
  }

  @Test func aTextCannotStandWhereTheAddressMayNotHaveBegun() {
    expectProblems(
      in: "<a href=\"{{#page.draft}}/drafts/{{/page.draft}}{{⟦page.title}}\">",
      Expected(
        .unsafePlace,
        "'page.title' cannot stand behind what does not settle where the address leads",
        help: "write the path before it, such as '/skills/{{page.title}}/'"
      )
    )
  }

  @Test func whetherAnAddressBeginsMustNotDependOnSections() {
    expectProblems(
      in: "<a href=\"{{#page.draft}}/drafts{{/page.draft}}⟦/guides/\">",
      Expected(
        .unsafePlace,
        "whether an address begins here depends on the sections before it",
        help: "put whole addresses into the sections"
      )
    )
  }

  @Test func HTMLStandsInTextAlone() {
    expectProblems(
      in: "<p title=\"{{{⟦page.lead}}}\">",
      Expected(
        .unsafePlace,
        "'page.lead' is HTML, which cannot stand in the attribute 'title'",
        help: "HTML can stand in text alone"
      )
    )
  }

  @Test func JSONStandsInAJSONScriptAlone() {
    expectProblems(
      in: "{{{⟦page.json}}}",
      Expected(
        .unsafePlace,
        "'page.json' is JSON, which cannot stand in text",
        help: "JSON can stand in '<script type=\"application/ld+json\">' alone, outside of quotes"
      )
    )
  }

  @Test func threeBracesAreForHTMLAlone() {
    expectProblems(
      in: "{{{⟦page.title}}} {{&⟦role.salary}} {{{⟦page.extra.x}}}",
      Expected(.notHTML, "'page.title' is a text, not HTML", help: "write '{{page.title}}'"),
      Expected(.notHTML, "'role.salary' is a fact, not HTML", help: "write '{{role.salary}}'"),
      Expected(
        .notHTML,
        "'page.extra.x' is a free value, not HTML",
        help: "write '{{page.extra.x}}'"
      )
    )
  }

  @Test func HTMLNeedsThreeBraces() {
    expectProblems(
      in: "{{⟦page.lead}}{{⟦page.json}}",
      Expected(
        .notHTML,
        "'page.lead' is HTML, which '{{page.lead}}' would escape",
        help: "write '{{{page.lead}}}'"
      ),
      Expected(
        .notHTML,
        "'page.json' is JSON, which '{{page.json}}' would escape",
        help: "write '{{{page.json}}}'"
      )
    )
  }

  @Test(arguments: [
    ("page.draft", "a yes or no"), ("page", "a group of names"), ("role.skills", "a list"),
    ("role.duties", "a list of texts"),
  ])
  func whatHasNoTextCannotBePrinted(name: String, kind: String) {
    expectProblems(
      in: "{{⟦\(name)}}",
      Expected(
        .wrongKind,
        Message("'\(name)' is \(kind), which cannot be printed"),
        help: "open it as a section: '{{#\(name)}}...{{/\(name)}}'"
      )
    )
  }
}

/// Sections, partials and whole templates must end where they began.
@Suite struct BalanceTests {
  @Test(arguments: [
    "<li{{#page.draft}} class=\"draft\"{{/page.draft}}>{{page.title}}</li>",
    "<option {{#page.draft}}selected{{/page.draft}}>{{page.title}}",
    "<p class=\"a{{#page.draft}} b{{/page.draft}}\">{{page.title}}",
    "<a href=\"{{#page.draft}}/a/{{/page.draft}}{{^page.draft}}/b/{{/page.draft}}{{page.title}}\">",
    "<p {{#page.draft}}title=\"{{/page.draft}}{{^page.draft}}title=\"x{{/page.draft}}\">",
    "{{#page.draft}}<p>{{/page.draft}}{{page.title}}",
    "<p {{^page.draft}}class='a'{{/page.draft}}{{#page.draft}}hidden{{/page.draft}}>",
    "<p title=\"{{#page}}{{title}}{{/page}}\">",
  ])
  func aSectionMayStandThere(template: String) {
    _ = render(template)
  }

  @Test(arguments: [
    ("{{#⟦page.draft}}<p {{/page.draft}}>", "in text", "inside of a tag"),
    (
      "<p title=\"{{#⟦page.draft}}\"{{/page.draft}}>", "in the attribute 'title'", "inside of a tag"
    ),
    ("{{#⟦page.draft}}<!--{{/page.draft}}", "in text", "in a comment"),
    ("{{^⟦page.draft}}<script>{{/page.draft}}", "in text", "in '<script>'"),
    ("<{{#⟦page.draft}}p{{/page.draft}}>", "in a tag's name", "inside of a tag"),
    ("{{#⟦page.draft}}<title>{{/page.draft}}x</title>", "in text", "in '<title>'"),
  ])
  func aSectionMustEndWhereItBegins(template: String, before: String, after: String) {
    expectProblems(
      in: template,
      Expected(
        .unsafePlace,
        Message("the section 'page.draft' begins \(before) and ends \(after)"),
        help: "let it end where it begins, so that the page is whole without it"
      )
    )
  }

  @Test func aSectionDoesNotDecideWhatAScriptIs() {
    expectProblems(
      in: "<script{{#⟦page.draft}} type=\"application/json\"{{/page.draft}}></script>",
      Expected(
        .unsafePlace,
        "the section 'page.draft' changes what the text behind it is",
        help: "let it end where it begins, so that the page is whole without it"
      )
    )
  }

  @Test func theFirstTypeOfAScriptCounts() {
    expectProblems(
      in: "<script type=module type=\"application/json\">\"{{⟦page.title}}\"</script>",
      Expected(.unsafePlace, "'page.title' cannot stand in '<script>'")
    )
  }

  @Test func twoAlternativesMustEndInTheSamePlace() {
    expectProblems(
      in: "{{#page.draft}}<p {{/page.draft}}{{^⟦page.draft}}<p>{{/page.draft}}>",
      Expected(
        .unsafePlace,
        "the section 'page.draft' ends in text, but the one that it stands for inside of a tag",
        help: "let both end in the same place, so that the page is whole with either"
      )
    )
  }

  @Test(arguments: [
    ("a⟦<p title=\"x>", "in the attribute 'title'"),
    ("⟦<!-- a", "in a comment"),
    ("⟦<script>a", "in '<script>'"),
    ("<p></p>⟦<p", "in a tag's name"),
    ("⟦<title>a</title", "in '<title>'"),
  ])
  func aTemplateMustEndInText(template: String, place: String) {
    expectProblems(
      in: template,
      Expected(.unsafePlace, Message("the template ends \(place), and this is still open"))
    )
  }

  @Test func aPartialGoesOnWhereItStands() {
    let partials = [
      "attributes": " title=\"{{page.title}}\" href=\"{{page.url}}\"", "open": "<p class=\"",
    ]
    #expect(render("<a{{>attributes}}>", with: partials).hasPrefix("<a title=\"Python &lt;"))
    #expect(render("{{>open}}{{page.words}}\">", with: partials) == "<p class=\"12\">")
  }

  @Test func aPartialIsCheckedForEachPlaceItStandsIn() {
    expectProblems(
      in: "{{>title}}<p title=\"{{>title}}\"><p {{>title}}>",
      with: ["title": "{{⟦page.title}}"],
      Expected(
        .unsafePlace,
        "'page.title' cannot stand inside of a tag",
        notes: ["'title' stands here"]
      )
    )
  }
}
