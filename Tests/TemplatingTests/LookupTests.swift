import Reporting
import Testing

@testable import Templating

/// What names mean in the templates of a site.
@Suite struct LookupTests {
  @Test func aNameIsLookedUpAtTheRoot() {
    #expect(render("{{site.title}}: {{role.name}}") == "Careers: Python developer")
  }

  @Test func aSectionOpensARecord() {
    #expect(render("{{#role}}{{name}}{{/role}}") == "Python developer")
  }

  @Test func theRootIsSeenFromEverySection() {
    #expect(render("{{#role.skills}}{{site.title}} {{/role.skills}}") == "Careers Careers ")
  }

  @Test func nothingBetweenTheItemAndTheRootIsSeen() {
    expectProblems(
      in: "{{#role}}{{#skills}}{{⟦duties}}{{/skills}}{{/role}}",
      Expected(
        .unknownName,
        "unknown name 'duties'",
        help: "names here: name, url, first, last, number, site, page, role"
      )
    )
  }

  @Test func theItemComesBeforeTheRoot() {
    let schema = Schema("shadow", [Field("name", .text), Field("role", .record(.role))])
    let root = Value.record([.text("root"), .record([.text("item")])])
    let template = "{{name}} {{#role}}{{name}}{{/role}} {{name}}"
    #expect(render(template, schema: schema, root) == "root item root")
  }

  @Test func aFlagOpensWithoutHidingTheItem() {
    let guide = Value.guide(page: ["draft": .flag(true)])
    let template = "{{#role.skills}}{{#page.draft}}{{name}}{{/page.draft}}{{/role.skills}}"
    #expect(render(template, guide) == "SQLGit")
  }

  @Test func itemsKnowTheirNeighbourhood() {
    let template =
      "{{#role.skills}}{{number}}{{#first}}!{{/first}} {{name}}{{^last}}, {{/last}}{{/role.skills}}"
    #expect(render(template) == "1! SQL, 2 Git")
  }

  @Test func aRecordThatIsNoItemKnowsNoNeighbourhood() {
    expectProblems(
      in: "{{#role}}{{#⟦first}}{{/first}}{{⟦number}}{{/role}}",
      Expected(
        .unknownName,
        "unknown name 'first'",
        help: "names here: name, duties, skills, salary, site, page, role"
      ),
      Expected(
        .unknownName,
        "unknown name 'number'",
        help: "names here: name, duties, skills, salary, site, page, role"
      )
    )
  }

  @Test func textsAreTheirOwnItems() {
    #expect(
      render("{{#role.duties}}{{.}}{{^last}}, {{/last}}{{/role.duties}}") == "Design, Write, Test"
    )
  }

  @Test func aListCountsItsItems() {
    #expect(
      render("{{role.duties.count}} {{#role.skills.count}}skills{{/role.skills.count}}")
        == "3 skills"
    )
  }

  @Test func theCountOfAnEmptyListDoesNotOpen() {
    let guide = Value.guide(role: ["skills": .list([])])
    let template =
      "{{#role.skills.count}}some{{/role.skills.count}}{{^role.skills.count}}none{{/role.skills.count}}"
    #expect(render(template, guide) == "none")
  }

  @Test func aFactPrintsItselfAndOpensItsParts() {
    #expect(
      render("{{role.salary}} {{#role.salary}}{{.}} {{median}} {{source.title}}{{/role.salary}}")
        == "$135,980 $135,980 $135,980 a year OEWS"
    )
  }

  @Test func anAbsentFactDoesNotOpen() {
    let guide = Value.guide(role: ["salary": .absent(Absence("not published"))])
    #expect(
      render("{{#role.salary}}some{{/role.salary}}{{^role.salary}}none{{/role.salary}}", guide)
        == "none"
    )
  }

  @Test func aPartOfAnAbsentFactIsAbsent() {
    let guide = Value.guide(role: ["salary": .absent(Absence("not published"))])
    #expect(
      render("{{role.salary.source.title}}", guide)
        == #"<span aria-hidden="true">–</span><span class="gp-hidden">not published</span>"#
    )
  }

  @Test func aHollowThingPrintsADashAndLeadsToItsParts() {
    let parts = Parts(count: 2) { $0 == 0 ? .text("$135,980") : .none }
    let guide = Value.guide(role: ["salary": .hollow(Absence("no data"), parts)])
    let dash = #"<span aria-hidden="true">–</span><span class="gp-hidden">no data</span>"#
    #expect(
      render("{{role.salary}}{{#role.salary}}some{{/role.salary}} {{role.salary.median}}", guide)
        == "\(dash) $135,980"
    )
    #expect(render("{{role.salary.source.title}}", guide) == dash)
  }

  @Test(arguments: [
    ("title", Value.text(""), false), ("title", .text("x"), true),
    ("words", .number(0), false), ("words", .number(1), true),
    ("lead", .html([]), false), ("lead", .html([0x78]), true),
    ("url", .address(""), false), ("url", .address("/"), true),
    ("json", .json([]), false), ("json", .json([0x31]), true),
    ("draft", .flag(false), false), ("draft", .flag(true), true),
  ])
  func whatIsEmptyDoesNotOpen(name: String, value: Value, opens: Bool) {
    let template = "{{#page}}{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}{{/page}}"
    #expect(render(template, .guide(page: [name: value])) == (opens ? "yes" : "no"))
  }
}

/// What names mean in and around values with names of their authors' choice.
@Suite struct FreeValueTests {
  private let guide = Value.guide(
    page: [
      "extra": .free(
        .map([
          "hero": .text("snake"), "nothing": .nothing, "on": .flag(true),
          "tags": .list([.text("a"), .text("b")]),
          "nest": .map(["inner": .text("deep"), "role": .text("own")]),
        ])
      )
    ]
  )

  @Test(arguments: [
    ("{{page.extra.hero}}", "snake"),
    ("{{page.extra.missing}}{{page.extra.hero.missing}}{{page.extra.nothing}}", ""),
    (
      "{{#page.extra}}{{hero}}{{#nest}}{{inner}} {{hero}} {{role}}{{/nest}}{{/page.extra}}",
      "snakedeep snake own"
    ),
    ("{{#page.extra}}{{role.name}}{{/page.extra}}", "Python developer"),
    ("{{#page.extra.tags}}{{number}}{{.}}{{^last}},{{/last}}{{/page.extra.tags}}", "1a,2b"),
    ("{{page.extra.tags.count}}", "2"),
    ("{{#page.extra.on}}on{{/page.extra.on}}{{^page.extra.off}}off{{/page.extra.off}}", "onoff"),
    ("{{#page.extra.on}}{{role.name}}{{/page.extra.on}}", "Python developer"),
    (
      "{{#role.skills}}{{#page.extra}}{{name}}{{hero}}{{/page.extra}}{{/role.skills}}", "snakesnake"
    ),
  ])
  func freeNamesAreLookedUpWhenThePageIsRendered(template: String, expected: String) {
    #expect(render(template, guide) == expected)
  }
}
