import Foundation
import Reporting
import Testing

@testable import Templating

/// Templates within templates.
@Suite struct InclusionTests {
  @Test func aPartialSeesTheItemThatItStandsIn() {
    let template = "{{#role.skills}}{{>skill}}{{/role.skills}}"
    #expect(render(template, with: ["skill": "{{number}} {{name}};"]) == "1 SQL;2 Git;")
  }

  @Test func anUnknownPartialIsReportedWithTheNearestOne() {
    expectProblems(
      in: "{{>⟦skil}}{{<⟦layuot}}{{/layuot}}",
      with: ["skill": "", "layout": ""],
      Expected(
        .unknownPartial,
        "unknown template 'skil'",
        help: "did you mean 'skill'? templates: guide, layout, skill"
      ),
      Expected(
        .unknownPartial,
        "unknown template 'layuot'",
        help: "did you mean 'layout'? templates: guide, layout, skill"
      )
    )
  }

  @Test func aProblemOfAPartialSaysWhereThePartialStands() {
    expectProblems(
      in: "{{#role}}{{>part}}{{/role}}{{#role.skills}}{{>part}}{{/role.skills}}",
      with: ["part": "{{name}} {{⟦url}}"],
      Expected(
        .unknownName,
        "unknown name 'url'",
        help: "names here: name, duties, skills, salary, site, page, role",
        notes: ["'part' stands here"]
      )
    )
  }

  @Test func aTableOfContentsContainsItself() {
    let contents = Value.list([.entry("1", [.entry("1.1", [.entry("1.1.1")])]), .entry("2")])
    let entries = "{{#entries.count}}({{#entries}}{{>entry}}{{/entries}}){{/entries.count}}"
    #expect(
      render(
        "{{#page.contents}}{{>entry}}{{/page.contents}}",
        with: ["entry": "{{title}}\(entries)"],
        .guide(page: ["contents": contents])
      ) == "1(1.1(1.1.1))2"
    )
  }

  @Test func anIndentedPartialThatContainsItselfIsCompiledOnce() {
    let contents = Value.list([.entry("1", [.entry("1.1", [.entry("1.1.1")])])])
    #expect(
      render(
        "{{#page.contents}}\n  {{>entry}}\n{{/page.contents}}\n",
        with: ["entry": "{{title}}\n{{#entries}}\n  {{>entry}}\n{{/entries}}\n"],
        .guide(page: ["contents": contents])
      ) == "  1\n    1.1\n    1.1.1\n"
    )
  }

  @Test func aPartialThatContainsItselfMustEndWhereItBegins() {
    expectProblems(
      in: "<p {{#page.contents}}{{>⟦entry}}{{/page.contents}}>",
      with: ["entry": "{{#entries}}{{>entry}}{{/entries}}>"],
      Expected(
        .unsafePlace,
        "'entry' contains itself, and begins inside of a tag and ends in text"
      )
    )
  }

  @Test func templatesThatNothingComesToAreKnown() {
    var report = Report()
    let set = TemplateSet(
      compiling: sources(
        "{{>used}}",
        ["used": "", "unused": "{{>also}}", "also": "", "prose": ""]
      ),
      pages: ["guide": .guide],
      partials: ["prose": .role],
      report: &report
    )
    #expect(report.isEmpty)
    #expect(set.unusedTemplates == ["also", "unused"])
    #expect(set["prose"] != nil)
  }
}

extension InclusionTests {
  @Test func aSitesTemplateStandsForTheBuiltInOneOfItsName() {
    var report = Report()
    let set = TemplateSet(
      compiling: sources("{{>p}}", ["p": "own"]) + [
        TemplateSource(name: "p", file: nil, bytes: Array("built in".utf8))
      ],
      pages: ["guide": .guide],
      report: &report
    )
    var output: [UInt8] = []
    set["guide"]?.render(.guide, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "own")
    #expect(set.unusedTemplates == [])
  }
}

/// Templates that would never come to an end.
@Suite struct CircleTests {
  private let help = "a template may contain itself in a section over a part of its data"

  @Test func aCircleIsShown() {
    expectProblems(
      in: "{{>a}}{{>b}}",
      with: ["a": "{{>b}}", "b": "{{>c}}", "c": "{{>⟦a}}"],
      Expected(.circularPartial, "this has no end: a → b → c → a", help: help)
    )
  }

  @Test func aSectionThatStaysWithTheSameDataDoesNotEndACircle() {
    expectProblems(
      in: "{{#page.draft}}{{>⟦guide}}{{/page.draft}}{{>a}}",
      with: [
        "a": "{{#role}}{{#page.draft}}{{>b}}{{/page.draft}}{{/role}}",
        "b": "{{^role.skills}}{{>⟦b}}{{/role.skills}}",
      ],
      Expected(.circularPartial, "this has no end: b → b", help: help),
      Expected(.circularPartial, "this has no end: guide → guide", help: help)
    )
  }

  @Test func parentsGoRoundInCirclesToo() {
    expectProblems(
      in: "{{<a}}{{$x}}1{{/x}}{{/a}}",
      with: ["a": "{{<b}}{{/b}}{{$x}}{{/x}}", "b": "{{<⟦a}}{{/a}}{{$x}}{{/x}}"],
      Expected(.circularPartial, "this has no end: a → b → a", help: help)
    )
  }

  @Test func aBlockInItselfIsItsOwnContent() {
    #expect(
      render("{{<a}}{{$x}}1{{$x}}2{{/x}}{{/x}}{{/a}}", with: ["a": "{{$x}}0{{/x}}"]) == "12"
    )
  }

  @Test func freeValuesThatNeverEndAreCutOff() {
    let root = Value.free(.map(["a": .list([.text("x"), .text("y")])]))
    let set = compiled("x{{#a}}{{>guide}}{{/a}}", schema: .free)
    for output in [set.rendered(root), set.specialised(for: [:]).rendered(root)] {
      #expect(output.utf8.count > Renderer.deepest)
      #expect(output.utf8.count < 2 * Renderer.mostDeepCalls)
    }
  }

  @Test func deepDataIsRenderedToTheEnd() {
    let entry = (0..<500).reduce(Value.entry("end")) { inner, _ in .entry("", [inner]) }
    #expect(
      render(
        "{{#page.contents}}{{>entry}}{{/page.contents}}",
        with: ["entry": "{{title}}{{#entries}}{{>entry}}{{/entries}}"],
        .guide(page: ["contents": .list([entry])])
      ) == "end"
    )
  }
}

/// Templates that stand in each other deeper than the thread's stack would allow.
@Suite struct DepthTests {
  private let message: Message =
    "templates, sections and blocks stand in each other more than 50 deep here"

  @Test func aThousandPartialsInEachOtherAreReported() {
    let partials = (0..<1_000).map { ("p\($0)", "{{>p\($0 + 1)}}") }
    expectTooDeep("{{>p0}}", Dictionary(uniqueKeysWithValues: partials))
  }

  @Test func aThousandParentsInEachOtherAreReported() {
    let parents = (0..<1_000).map { ("p\($0)", "{{<p\($0 + 1)}}{{$x}}{{/x}}{{/p\($0 + 1)}}") }
    expectTooDeep("{{<p0}}{{/p0}}", Dictionary(uniqueKeysWithValues: parents))
  }

  @Test func aHundredThousandSectionsInEachOtherAreReported() {
    let open = String(repeating: "{{#page.draft}}", count: 100_000)
    let close = String(repeating: "{{/page.draft}}", count: 100_000)
    expectTooDeep(open + close, [:])
  }

  @Test func aHundredThousandBlocksInEachOtherAreReported() {
    let open = String(repeating: "{{$x}}", count: 100_000)
    let close = String(repeating: "{{/x}}", count: 100_000)
    expectTooDeep(open + close, [:])
  }

  /// Compiles on a thread with the small stack that threads of a task pool have.
  private func expectTooDeep(_ template: String, _ others: [String: String]) {
    let done = DispatchSemaphore(value: 0)
    let expected = message
    let thread = Thread {
      var report = Report()
      _ = TemplateSet(
        compiling: sources(template, others),
        pages: ["guide": .guide],
        report: &report
      )
      #expect(report.diagnostics.filter { $0.rule == .tooDeep }.map(\.message) == [expected])
      done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    done.wait()
  }
}
