import Reporting
import Testing

@testable import Templating

/// What is told of names that mean nothing.
@Suite struct NameTests {
  @Test func anUnknownNameIsReportedWithTheNearestOneAndAll() {
    expectProblems(
      in: "<p>\n  {{ ⟦rol.name }}",
      Expected(
        .unknownName,
        "unknown name 'rol'",
        help: "did you mean 'role'? names here: site, page, role"
      )
    )
  }

  @Test func anUnknownPartIsReportedWhereItStands() {
    expectProblems(
      in: "{{role.salary.source.⟦titel.x}}",
      Expected(
        .unknownName,
        "unknown part 'titel' of 'role.salary.source'",
        help: "did you mean 'title'? parts of 'role.salary.source': title, name"
      )
    )
  }

  @Test(arguments: [
    ("page.title", "a text"), ("page.lead", "HTML"), ("page.url", "an address"),
    ("page.draft", "a yes or no"), ("page.words", "a number"), ("page.json", "JSON"),
    ("role.skills", "a list"), ("role.duties", "a list of texts"),
  ])
  func whatHasNoPartsSaysSo(name: String, kind: String) {
    expectProblems(
      in: "{{\(name).⟦x}}",
      Expected(.unknownName, Message("'\(name)' is \(kind), which has no parts"))
    )
  }

  @Test func aNeighbourhoodHasNoParts() {
    expectProblems(
      in: "{{#role.skills}}{{first.⟦x}}{{/role.skills}}",
      Expected(.unknownName, "'first' has no parts")
    )
  }

  @Test func theItemNeedsASection() {
    expectProblems(
      in: "{{⟦.}}{{#page.draft}}{{⟦.}}{{/page.draft}}",
      Expected(.unknownName, "'.' is the item of a section, and none is open here"),
      Expected(.unknownName, "'.' is the item of a section, and none is open here")
    )
  }

  @Test func aRecordIsNotPrintedAsAnItem() {
    expectProblems(
      in: "{{#role.skills}}{{⟦.}}{{/role.skills}}",
      Expected(.wrongKind, "'.' is a group of names, which cannot be printed")
    )
  }

  @Test func inAnUnknownSectionOnlyTheSectionIsReported() {
    expectProblems(
      in: "{{#⟦skils}}{{name}}{{url}}{{.}}{{site.⟦titel}}{{/skils}}",
      Expected(.unknownName, "unknown name 'skils'", help: "names here: site, page, role"),
      Expected(
        .unknownName,
        "unknown part 'titel' of 'site'",
        help: "did you mean 'title'? parts of 'site': title, url"
      )
    )
  }

  @Test func aLongListOfNamesIsCut() {
    let names = (1...15).map { "name\($0)" }
    let schema = Schema("long", names.map { Field($0, .text) })
    expectProblems(
      in: "{{⟦x}}",
      schema: schema,
      Expected(
        .unknownName,
        "unknown name 'x'",
        help: "names here: \(names.prefix(12).joined(separator: ", ")) and 3 more"
      )
    )
  }

  @Test func onePlaceIsReportedOnceInHoweverManyPages() {
    var report = Report()
    _ = TemplateSet(
      compiling: sources("{{>p}}{{#role}}{{>p}}{{/role}}", ["p": "{{titel}}", "other": "{{>p}}"]),
      pages: ["guide": .guide, "other": .page],
      report: &report
    )
    #expect(report.diagnostics.map(\.message) == ["unknown name 'titel'"])
  }

  @Test func aBuiltInTemplateIsNamedAsSuch() {
    var report = Report()
    _ = TemplateSet(
      compiling: [TemplateSource(name: "guide", file: nil, bytes: Array("{{x}}".utf8))],
      pages: ["guide": .guide],
      report: &report
    )
    #expect(report.diagnostics.map(\.location?.file) == ["built-in:guide.mustache"])
  }

  @Test func pagesWithoutATemplateAreReported() {
    var report = Report()
    let set = TemplateSet(
      compiling: [],
      pages: ["guide": .guide, "home": .guide],
      report: &report
    )
    #expect(
      report.diagnostics.map(\.message) == [
        "there is no template 'guide'", "there is no template 'home'",
      ]
    )
    #expect(set["guide"] == nil)
  }
}

/// Names that are decided when they are asked for.
@Suite struct StepTests {
  @Test func stepsLeadToSlotsBehindTheFields() {
    var report = Report()
    let set = TemplateSet(
      compiling: sources(
        """
        {{role.salary.hour.median}} {{#role.salary}}{{level.senior.median}}{{/role.salary}}
        {{role.salary.level.senior}} {{role.salary.level.junior.hour.source.title}}
        """
      ),
      pages: ["guide": .guide],
      report: &report
    )
    #expect(report.isEmpty)
    #expect(
      set.requested == [
        "salary": [
          StepChain(key: "hour", names: ["hour"]),
          StepChain(key: "level.senior", names: ["level", "senior"]),
          StepChain(key: "level.junior.hour", names: ["level", "junior", "hour"]),
        ]
      ]
    )
    let salary = Value.fact(
      printed: "all",
      parts: [.text("all"), .none] + ["hour", "senior", "junior"].map(fact)
    )
    var output: [UInt8] = []
    set["guide"]?.render(.guide(role: ["salary": salary]), into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "median hour median senior\nprinted senior title junior"
    )
  }

  private func fact(_ name: String) -> Value {
    .fact(
      printed: "printed \(name)",
      parts: [.text("median \(name)"), .record([.text("title \(name)")])]
    )
  }

  @Test func aStepMayLeadToAnotherShape() {
    let roles = Schema(
      "roles",
      [],
      steps: Steps(["<role>"]) { .taken(1, key: $0.first ?? "", to: .record(.role)) }
    )
    let schema = Schema("all", [Field("roles", .record(roles))])
    let root = Value.record([.record([.record([.text("Data scientist")])])])
    #expect(render("{{roles.data-scientist.name}}", schema: schema, root) == "Data scientist")
  }

  @Test func aWordThatIsAFieldIsAStepWhereMoreNamesFollow() {
    let schema = Schema("salary", [Field("median", .text), Field("level", .text)], steps: .salary)
    let root = Value.record([
      .record([.text("all"), .text("Senior"), .record([.text("all seniors"), .none])])
    ])
    let text = render(
      "{{salary.level}} {{salary.level.senior.median}}",
      schema: Schema("all", [Field("salary", .record(schema))]),
      root
    )
    #expect(text == "Senior all seniors")
  }

  @Test func aWrongStepSaysWhatIsWrong() {
    expectProblems(
      in: "{{role.salary.⟦level}}{{role.salary.⟦level.seniro.median}}",
      Expected(.unknownName, "'level' needs the id of a level"),
      Expected(.unknownName, "unknown level 'seniro'", help: "did you mean 'senior'?")
    )
  }

  @Test func stepsAreAmongTheNamesThatThereAre() {
    expectProblems(
      in: "{{role.salary.⟦leval.senior}}{{role.salary.hour.⟦level.senior}}",
      Expected(
        .unknownName,
        "unknown part 'leval' of 'role.salary'",
        help: "did you mean 'level'? parts of 'role.salary': median, source, level, hour"
      ),
      Expected(
        .unknownName,
        "unknown part 'level' of 'role.salary.hour'",
        help: "parts of 'role.salary.hour': median, source"
      )
    )
  }

  @Test func theFieldsThatTemplatesUseAreKnown() {
    var report = Report()
    let set = TemplateSet(
      compiling: sources(
        "{{role.salary.level.senior.median}}{{#role.skills}}{{url}}{{/role.skills}}"
      ),
      pages: ["guide": .guide],
      report: &report
    )
    #expect(set.used == ["guide": [2], "role": [2, 3], "salary": [0], "skill": [1]])
  }
}

/// Names in prose.
@Suite struct ResolutionTests {
  @Test func aNameLeadsToAShapeAndTheWayThere() throws {
    let resolution = Schema.guide.resolve(["role", "salary", "level", "senior", "median"])
    guard case .found(let name) = resolution else { throw Failed() }
    #expect(
      name.path == [
        .slot(2, of: .guide), .slot(3, of: .role),
        .chain(StepChain(key: "level.senior", names: ["level", "senior"]), of: .salary),
        .slot(0, of: .salary),
      ]
    )
    #expect(name.shape.words == "a text")
  }

  @Test func anUnknownNameFailsWithItsPartAndTheNearestName() throws {
    guard case .failed(let failure) = Schema.guide.resolve(["role", "salery"]) else {
      throw Failed()
    }
    #expect(failure.part == 1)
    #expect(failure.message == "unknown part 'salery' of 'role'")
    #expect(failure.suggestion?.replacement == "salary")
  }

  @Test func theFirstPartIsOneOfTheNames() throws {
    guard case .failed(let failure) = Schema.guide.resolve(["rol"]) else { throw Failed() }
    #expect(failure.message == "unknown name 'rol'")
    #expect(failure.suggestion?.words == "did you mean 'role'? names: site, page, role")
  }

  private struct Failed: Error {}
}
