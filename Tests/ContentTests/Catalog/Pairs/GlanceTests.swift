import Testing

@testable import Content

private let full = """
  family: software
  demand: high
  remote: hybrid
  stress: low
  balance: good
  education: [A degree]
  industries: [Technology]
  levels: [{level: entry, name: Junior}]
  attributes: {Best for: Data, Tools: [Git, Make]}
  """

private func site() -> SampleSite {
  SampleSite()
    .guide("a", full)
    .guide("b", "family: software\ndemand: low\nattributes: {Tools: Git, Office: Yes}")
    .table(
      "salaries",
      "subject,region,p10,median,p90,source,as_of\na,us,1000,50000,90000,survey,2025"
    )
    .table(
      "outlook",
      "subject,region,from,to,change,openings,education,source\n"
        + "a,us,2024,2034,5,1000,,ep\nb,us,2024,2034,7,,A diploma,ep"
    )
    .table("skills", "skill,name,kind\nsql,SQL,technical")
    .table("role-skills", "subject,skill\na,sql")
}

@Test func theTableHasTheFactsThenTheAttributesThenTheComparisonsOwnRows() throws {
  let catalog = try site()
    .comparison("a-vs-b", "attributes: {First project: {a: An app, b: A site}, Tools: {b: Vi}}")
    .joined().catalog
  let rows = catalog.glance(of: try catalog.comparison("a", "b"))
  let facts = GlanceFact.allCases.map(GlanceLabel.fact)
  let own = ["Best for", "Office", "First project", "Tools"].map(GlanceLabel.own)
  #expect(rows.map(\.label) == facts + own)
  let filled: [GlanceLabel] = [
    .fact(.outlook), .fact(.demand), .fact(.education), .own("First project"),
  ]
  #expect(rows.filter { !$0.a.isEmpty && !$0.b.isEmpty }.map(\.label) == filled)
}

@Test func aRowThatIsEmptyOnBothSidesIsLeftOut() throws {
  let catalog = try SampleSite().guide("a").guide("b", "pay: none\nstress: low")
    .comparison("a-vs-b").joined().catalog
  let rows = catalog.glance(of: try catalog.comparison("a", "b"))
  #expect(rows.map(\.label) == [.fact(.stress)])
}

@Test func anAbsentFigureSaysWhichKindOfNothingItIs() throws {
  let catalog = try site()
    .table(
      "salaries",
      "subject,region,median,source,as_of\na,us,50000,survey,2025\nb,us,n/p,survey,2025"
    )
    .comparison("a-vs-b").joined().catalog
  let row = try #require(catalog.glance(of: try catalog.comparison("a", "b")).first)
  guard case .pay(let pay) = row.a, case .nothing(.notPublished) = row.b else {
    Issue.record("\(row)")
    return
  }
  #expect(pay.row.median == 50_000)
}

@Test func whatAGuideDoesNotSayOfEducationTheOutlookMay() throws {
  let catalog = try site().comparison("a-vs-b").joined().catalog
  let rows = catalog.glance(of: try catalog.comparison("a", "b"))
  let education = try #require(rows.first { $0.label == .fact(.education) })
  guard case .names(["A degree"]) = education.a, case .names(["A diploma"]) = education.b else {
    Issue.record("\(education)")
    return
  }
}

@Test(arguments: [(3, true), (4, true), (5, false)])
func aPairOfAFamilyIsBuiltAsSoonAsItSharesEnoughRows(atLeast: Int, isBuilt: Bool) throws {
  let settings = "title: T\nurl: https://t.org\ncompare: {at_least: \(atLeast)}\n"
  let catalog = try site().file("site.yml", settings).joined().catalog
  #expect(catalog.comparisons.isEmpty == !isBuilt)
  #expect(try catalog.role("a").compares == (isBuilt ? [0] : []))
}

@Test func rolesOfDifferentFamiliesOrOfNoneAreComparedOnlyInWriting() throws {
  let settings = "title: T\nurl: https://t.org\ncompare: {at_least: 1}\n"
  let site = SampleSite().file("site.yml", settings)
    .guide("a", "family: one\ndemand: low\npay: none")
    .guide("b", "family: two\ndemand: low\npay: none")
    .guide("c", "demand: low\npay: none").guide("d", "demand: low\npay: none")
    .comparison("a-vs-b")
  let catalog = try site.catalog()
  #expect(catalog.comparisons.map(catalog.name) == ["a-vs-b"])
  #expect(catalog.families.map(\.comparisons) == [[0], [0], []])
}

@Test func pairsStandInTheOrderOfTheirRolesAndAreFoundFromBothSides() throws {
  let settings = "title: T\nurl: https://t.org\ncompare: {at_least: 1}\n"
  let keys = "family: one\ndemand: low\npay: none"
  let catalog = try ["c", "a", "b"].reduce(SampleSite().file("site.yml", settings)) {
    $0.guide($1, keys)
  }.guide("d").comparison("a-vs-d").joined().catalog
  #expect(catalog.comparisons.map(catalog.name) == ["a-vs-b", "a-vs-c", "a-vs-d", "b-vs-c"])
  #expect(catalog.comparisons.map { $0.file != nil } == [false, false, true, false])
  #expect(catalog.roles.map(\.compares) == [[0, 1, 2], [0, 3], [1, 3], [2]])
  #expect(catalog.comparison(of: 3, and: 0) == 2)
  #expect(catalog.comparison(of: 3, and: 1) == nil)
  #expect(catalog.comparison(of: 3, and: 3) == nil)
  #expect(catalog.families.map(\.comparisons) == [[0, 1, 2, 3], [2]])
}

/// A pair is judged without its table, so both must count the same.
@Test(arguments: 0..<64)
func theProfilesCountWhatTheTableShows(seed: Int) throws {
  let keys = [
    "demand: low", "stress: low", "education: [A degree]", "attributes: {Tools: Git}",
    "remote: hybrid", "levels: [{level: entry, name: Junior}]",
  ]
  let a = keys.enumerated().filter { seed >> $0.offset & 1 == 1 }.map(\.element)
  let b = keys.enumerated().filter { seed * 7 >> $0.offset & 1 == 1 }.map(\.element)
  let catalog = try SampleSite()
    .guide("a", (["pay: none"] + a).joined(separator: "\n"))
    .guide("b", (["pay: none"] + b).joined(separator: "\n"))
    .comparison("a-vs-b", "attributes: {Tools: {a: Vi, b: Vi}, Only: {a: One}}")
    .joined().catalog
  let comparison = try catalog.comparison("a", "b")
  let filled = catalog.glance(of: comparison).filter { !$0.a.isEmpty && !$0.b.isEmpty }
  let profiles = zip(catalog.roles, catalog.cells).map { GlanceProfile(of: $0, cells: $1) }
  let own = comparison.file?.attributes ?? []
  #expect(profiles[0].rowsShared(with: profiles[1], own: own) == filled.count)
}
