import Reporting
import Testing

@testable import Templating

/// Parents and the blocks that they are given.
@Suite struct BlockTests {
  private let layout = """
    <title>{{$title}}{{site.title}}{{/title}}</title>
    <main>
      {{$main}}
      {{/main}}
    </main>

    """

  @Test func aPageFillsItsLayout() {
    let page = """
      {{<layout}}
      {{$title}}{{role.name}}{{/title}}
      {{$main}}
      <h1>{{page.words}}</h1>
      {{#role.skills}}
      <p>{{name}}</p>
      {{/role.skills}}
      {{/main}}
      {{/layout}}

      """
    #expect(
      render(page, with: ["layout": layout]) == """
        <title>Python developer</title>
        <main>
          <h1>12</h1>
          <p>SQL</p>
          <p>Git</p>
        </main>

        """
    )
  }

  @Test func aBlockIsEscapedForWhereTheParentHasIt() {
    let guide = Value.guide(page: ["title": .text("a -->")])
    #expect(
      render(
        "{{<p}}{{$x}}{{page.title}}{{/x}}{{/p}}",
        with: ["p": "<!-- {{$x}}{{/x}} --><a href=\"/{{$x}}{{/x}}\">{{$x}}{{/x}}"],
        guide
      ) == "<!-- a &#45;&#45;&gt; --><a href=\"/a%20--%3E\">a --&gt;"
    )
  }

  @Test func aProblemOfABlockIsReportedInTheTemplateThatFillsIt() {
    expectProblems(
      in: "{{<p}}{{$x}}{{⟦page.title}}{{/x}}{{/p}}",
      with: ["p": "<p {{$x}}{{/x}}>"],
      Expected(.unsafePlace, "'page.title' cannot stand inside of a tag")
    )
  }

  @Test func aBlockThatNoParentHasIsReported() {
    expectProblems(
      in: "{{<layout}}{{$⟦mian}}x{{/mian}}{{$top}}{{/top}}{{/layout}}",
      with: [
        "layout": "{{<base}}{{$main}}{{/main}}{{/base}}",
        "base": "{{$main}}{{/main}}{{$top}}{{/top}}",
      ],
      Expected(
        .unknownName,
        "'layout' has no block 'mian'",
        help: "did you mean 'main'? its blocks: main, top"
      )
    )
  }

  @Test func aBuiltInTemplateMayFillBlocksThatALayoutDoesNotHave() {
    var report = Report()
    _ = TemplateSet(
      compiling: [
        TemplateSource(name: "guide", file: nil, bytes: Array("{{<p}}{{$x}}{{/x}}{{/p}}".utf8)),
        TemplateSource(name: "p", file: "p.mustache", bytes: []),
      ],
      pages: ["guide": .guide],
      report: &report
    )
    #expect(report.isEmpty)
  }

  @Test func aBlockIsFilledOnce() {
    expectProblems(
      in: "{{<p}}{{$x}}1{{/x}}{{$⟦x}}2{{/x}}{{/p}}",
      with: ["p": "{{$x}}{{/x}}"],
      Expected(.templateSyntax, "the block 'x' is filled a second time")
    )
  }

  @Test func theBlocksOfAPartialAreItsOwn() {
    #expect(
      render("{{<p}}{{$x}}1{{/x}}{{/p}}", with: ["p": "{{$x}}{{/x}}{{>q}}", "q": "{{$x}}2{{/x}}"])
        == "12"
    )
  }
}
