import Testing

@testable import Templating

/// Templates that are written anew for values that are known.
///
/// That this changes nothing of what they print, the helper `render` expects of the templates of all tests.
@Suite struct SpecialiseTests {
  @Test func whatIsKnownBecomesText() {
    #expect(
      code("<p title=\"{{page.title}}\">{{page.words}}</p>") == [
        "<p title=\"Python &lt;developer&gt; &amp; more\">12</p>", "back",
      ]
    )
  }

  @Test func whatDependsOnItIsDecided() {
    #expect(
      code(
        "1{{#page.words}}2{{/page.words}}{{^page.words}}3{{/page.words}}{{#page.draft}}4{{/page.draft}}5"
      )
        == ["125", "back"]
    )
    #expect(
      code("1{{^page.title}}2{{/page.title}}{{#page.contents}}3{{/page.contents}}") == [
        "1", "back",
      ]
    )
  }

  @Test func aSectionOverWhatIsKnownIsPrinted() {
    #expect(
      code(
        "{{#role.skills}}{{number}} {{> skill}}{{^last}}, {{/last}}{{/role.skills}}",
        known: "role"
      )
        == ["1 SQL, 2 Git", "back"]
    )
  }

  @Test func aSectionThatReadsMoreIsLeft() {
    #expect(
      code("{{#role.skills}}{{name}} {{page.title}}{{/role.skills}}{{role.name}}", known: "role")
        == ["open", "print", " ", "print", "close", "Python developer", "back"]
    )
    #expect(
      code("{{#role.skills}}<a href=\"/x/{{name}}\">{{/role.skills}}", known: "role").first
        == "open"
    )
  }

  @Test func whatIsNotKnownIsLeft() {
    #expect(
      code(
        "{{#role.name}}{{page.words}}{{/role.name}}{{^role.salary}}-{{/role.salary}}{{#role.duties}}{{.}}{{/role.duties}}"
      )
        == ["unless", "12", "if", "-", "open", "print", "close", "back"]
    )
  }

  @Test func textsOnBothSidesOfACallBecomeOne() {
    #expect(
      code("a{{> b}}c{{role.name}}", with: ["b": "b{{page.words}}"]) == ["ab12c", "print", "back"]
    )
  }

  @Test func textBehindASectionIsNotThatInIt() {
    #expect(
      code("a{{#role.name}}b{{/role.name}}c{{page.words}}")
        == ["a", "unless", "b", "c12", "back"]
    )
  }

  @Test func aTemplateThatContainsItselfIsCalled() {
    let entry = "{{title}}{{#entries}}{{> entry}}{{/entries}}"
    #expect(
      code("{{#page.contents}}{{> entry}}{{/page.contents}}", with: ["entry": entry], known: "role")
        == [
          "open", "print", "open", "print", "open", "call", "close", "close", "close", "back",
          "print", "open", "call", "close", "back",
        ]
    )
  }

  @Test func templatesThatDoubleAtEachStepDoNotFillTheMemory() {
    let steps = (0..<40).map { ("p\($0)", "x{{> p\($0 + 1)}}{{> p\($0 + 1)}}") }
    let partials = Dictionary(uniqueKeysWithValues: steps + [("p40", "{{role.name}}")])
    #expect(code("{{> p0}}", with: partials).count < 1_000_000)
  }

  @Test func mixedAddressesAreStillTold() {
    let text = "<a href=\"/x/{{role.name}}\"><a href=\"{{page.url}}#{{role.name}}\">"
    let set = compiled(text)
    let known = set.specialised(for: ["page": .record([.text(""), .address("/y/")])])
    #expect(set["guide"]?.mixedAddresses(with: .guide).count == 2)
    #expect(
      known["guide"]?.mixedAddresses(with: .guide).map(\.address)
        == ["/x/Python%20developer", "/y/#Python%20developer"]
    )
  }
}

/// The instructions of the template `guide` where one of the root's values is known; those that print text by the text.
private func code(
  _ template: String,
  with others: [String: String] = ["skill": "{{name}}"],
  known name: String = "page"
) -> [String] {
  guard case .record(let parts) = Value.guide, let slot = Schema.guide.slot(of: name) else {
    return []
  }
  let set = compiled(template, with: others).specialised(for: [name: parts[slot]])
  return set["guide"]?.program.words ?? []
}

extension Program {
  fileprivate var words: [String] {
    instructions.map { instruction in
      switch instruction {
      case .text(let from, let to): String(decoding: literals[Int(from)..<Int(to)], as: UTF8.self)
      case .print: "print"
      case .open: "open"
      case .close: "close"
      case .unless: "unless"
      case .if: "if"
      case .call: "call"
      case .back: "back"
      case .beginAddress: "beginAddress"
      case .endAddress: "endAddress"
      }
    }
  }
}
