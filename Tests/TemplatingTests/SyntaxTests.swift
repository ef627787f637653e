import Reporting
import Testing

@testable import Templating

/// What is told of tags that make no sense.
@Suite struct SyntaxTests {
  @Test(arguments: ["a ⟦{{site.title", "a ⟦{{! comment }", "⟦{{{site.title}}", "⟦{{=<% %>}}"])
  func aTagIsClosed(template: String) {
    expectProblems(in: template, Expected(.templateSyntax, "this tag is not closed"))
  }

  @Test func aTagThatIsNotClosedDoesNotHideTheNext() {
    expectProblems(
      in: "⟦{{site.title} {{⟦rol}}",
      Expected(.templateSyntax, "this tag is not closed"),
      Expected(
        .unknownName,
        "unknown name 'rol'",
        help: "did you mean 'role'? names here: site, page, role"
      )
    )
  }

  @Test(arguments: ["⟦{{}}", "⟦{{ }}", "⟦{{# }}", "⟦{{>}}", "⟦{{{}}}"])
  func aTagHasAName(template: String) {
    expectProblems(in: template, Expected(.templateSyntax, "this tag has no name"))
  }

  @Test func aNameHasNoSpaces() {
    expectProblems(
      in: "{{⟦site  \n title}}",
      Expected(.templateSyntax, "'site title' is not one name")
    )
  }

  @Test(arguments: ["site..title", ".site", "site."])
  func aNameHasNoEmptyPart(name: String) {
    expectProblems(
      in: "{{⟦\(name)}}",
      Expected(.templateSyntax, Message("the name '\(name)' has an empty part"))
    )
  }

  @Test(arguments: ["⟦{{=<%=}}", "⟦{{=a b c=}}", "⟦{{= =}}", "⟦{{=a= =b=}}"])
  func delimitersAreTwo(template: String) {
    expectProblems(
      in: template,
      Expected(
        .templateSyntax,
        "new delimiters are two, with a space between them and without '='"
      )
    )
  }

  @Test func aSectionIsClosed() {
    expectProblems(
      in: "{{#⟦role}}{{name}}",
      Expected(
        .templateSyntax,
        "'role' is opened here and not closed",
        help: "write '{{/role}}' where it ends"
      )
    )
  }

  @Test func aSectionIsNotClosedByTheEndOfAnother() {
    expectProblems(
      in: "{{#role}}{{#⟦salary}}{{median}}{{/role}}",
      Expected(
        .templateSyntax,
        "'salary' is opened here and not closed",
        help: "write '{{/salary}}' where it ends"
      )
    )
  }

  @Test(arguments: ["", "}}"])
  func tagsThatAreNeverClosedAreFoundInOnePass(end: String) {
    var report = Report()
    let text = String(repeating: "{{", count: 50_000) + end
    let source = TemplateSource(name: "guide", file: "guide.mustache", bytes: Array(text.utf8))
    _ = Syntax(parsing: source, report: &report)
    #expect(report.errors == 50_000)
  }

  @Test func whatIsClosedUnderAWrongNameIsToldOnce() {
    expectProblems(
      in: "{{#role}}{{/⟦site}}",
      Expected(
        .templateSyntax,
        "'site' is closed here and not open",
        help: "did you mean 'role'?",
        notes: ["'role' is open"]
      )
    )
  }

  @Test func whatIsNotOpenIsNotClosed() {
    expectProblems(
      in: "{{/⟦site}}{{#role}}{{/⟦rol}}{{/role}}",
      Expected(.templateSyntax, "'site' is closed here and not open"),
      Expected(
        .templateSyntax,
        "'rol' is closed here and not open",
        help: "did you mean 'role'?",
        notes: ["'role' is open"]
      )
    )
  }

  @Test func onlyBlocksCountInAParent() {
    expectProblems(
      in: "{{<layout}} text {{! comment }} {{⟦site.title}} {{$main}}{{/main}}{{/layout}}",
      with: ["layout": "{{$main}}{{/main}}"],
      Expected(
        .templateSyntax,
        "only blocks count between '{{<layout}}' and its end",
        help: "put it into one of the blocks of 'layout'"
      )
    )
  }

  @Test func anyBytesParse() {
    let pieces = [
      "{{", "}}", "{", "}", "#", "/", "<", "$", "=", "a", ".", " ", "\n", ">", "\"", "\u{FF}",
    ]
    var generator = Lehmer(state: 42)
    for _ in 0..<5_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      var report = Report()
      let set = TemplateSet(
        compiling: sources(text, ["a": text]),
        pages: ["guide": .guide],
        report: &report
      )
      var output: [UInt8] = []
      set["guide"]?.render(.guide, into: &output)
    }
  }
}
