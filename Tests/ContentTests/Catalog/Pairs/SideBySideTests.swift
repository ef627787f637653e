import Testing

@testable import Content

@Test func sharedSkillsStandInTheOrderOfTheFirstRole() throws {
  let needs = """
    subject,skill,importance
    a,c,90
    a,b,80
    a,d,70
    b,a,90
    b,b,80
    b,c,70
    """
  let catalog = try SampleSite().guide("a").guide("b").comparison("a-vs-b")
    .table("skills", "skill,name,kind\na,A,soft\nb,B,soft\nc,C,soft\nd,D,soft\ne,E,soft")
    .table("role-skills", needs)
    .joined().catalog
  let overlap = catalog.skills(of: try catalog.comparison("a", "b"))
  let names = { (places: [Int]) in places.map { catalog.skills[$0].name } }
  #expect(names(overlap.both) == ["C", "B"])
  #expect(names(overlap.onlyA) == ["D"])
  #expect(names(overlap.onlyB) == ["A"])
}

@Test func laddersStandLevelByLevel() throws {
  let a = """
    pay: none
    levels:
      - {level: entry, name: Junior}
      - {level: lead, name: Lead}
      - {level: lead, name: Manager, ladder: management}
    """
  let b = "pay: none\nlevels: [{level: senior, name: Senior}, {level: lead, name: Head}]"
  let catalog = try SampleSite().guide("a", a).guide("b", b).comparison("a-vs-b").joined().catalog
  let pairs = catalog.levels(of: try catalog.comparison("a", "b"))
  #expect(pairs.map(\.level.id) == ["entry", "senior", "lead"])
  #expect(pairs.map(\.a) == [[0], [], [1, 2]])
  #expect(pairs.map(\.b) == [[], [0], [1]])
}
