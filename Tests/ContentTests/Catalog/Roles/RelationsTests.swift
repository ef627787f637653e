import Reporting
import Testing

@testable import Content

private func related(_ catalog: Catalog, _ id: String) throws -> [String] {
  try catalog.role(id).related.map { "\(catalog.roles[$0.role].id) \($0.reason)" }
}

@Test func aRelationThatOneGuideStatesHoldsForBoth() throws {
  let catalog = try SampleSite()
    .guide("a", "pay: none\nrelated: [c, b]").guide("b", "pay: none\nrelated: [a]").guide("c")
    .catalog()
  #expect(try related(catalog, "a") == ["c authored", "b authored"])
  #expect(try related(catalog, "b") == ["a authored"])
  #expect(try related(catalog, "c") == ["a mirrored"])
}

@Test func aRoleIsNotRelatedToItself() throws {
  let catalog = try SampleSite().guide("a", "pay: none\nrelated: [a]").joined().catalog
  #expect(try related(catalog, "a") == [])
}

@Test func draftsAndBrokenGuidesAreLeftOutOfRelations() throws {
  let joined = try SampleSite()
    .guide("a", "pay: none\nrelated: [b, c]\nleads_to: [b, c]")
    .guide("b", "pay: none\ndraft: true")
    .file("guides/c.md", "---\nname: C\n---\n")
    .joined()
  #expect(joined.diagnostics.map(\.told) == [])
  #expect(try related(joined.catalog, "a") == [])
  #expect(try joined.catalog.role("a").leadsTo == [])
}

@Test func relatedOccupationsRelateTheirRolesBothWays() throws {
  let catalog = try SampleSite()
    .guide("a", "occupation: one\npay: none").guide("b", "occupation: two\npay: none")
    .guide("c", "occupation: one\npay: none\nrelated: [b]").guide("d", "occupation: six\npay: none")
    .table("occupations", "occupation,title,related\none,One,six unknown two\ntwo,Two,\nsix,Six,")
    .catalog()
  #expect(try related(catalog, "a") == ["d occupation", "b occupation"])
  #expect(try related(catalog, "b") == ["c mirrored", "a occupation"])
  #expect(try related(catalog, "c") == ["b authored", "d occupation"])
  #expect(try related(catalog, "d") == ["c occupation", "a occupation"])
}

@Test func sharedSkillsRelateRolesThatShareThreeInTen() throws {
  let needs = """
    subject,skill
    a,s1
    a,s2
    a,s3
    b,s1
    b,s2
    b,s4
    c,s1
    c,s5
    c,s6
    """
  let skills = (1...6).map { "s\($0),Skill \($0),soft" }.joined(separator: "\n")
  let catalog = try SampleSite().guide("a").guide("b").guide("c")
    .table("skills", "skill,name,kind\n\(skills)").table("role-skills", needs).catalog()
  #expect(try related(catalog, "a") == ["b skills(shared: 2, together: 4)"])
  #expect(try related(catalog, "b") == ["a skills(shared: 2, together: 4)"])
  #expect(try related(catalog, "c") == [])
}

@Test func threeOfTenIsEnoughAndTwoOfSevenIsNot() {
  #expect(suggested(needs: [[0, 1, 2, 3, 4, 5], [0, 1, 2, 6, 7, 8, 9]]) == ["0-1 3/10"])
  #expect(suggested(needs: [[0, 1, 2, 3], [0, 1, 4, 5, 6]]) == [])
}

@Test func noRoleHasMoreThanFiveThatNoGuideHasNamed() {
  let relations = Relations(
    authored: Array(repeating: [], count: 8),
    suggested: (1..<8).map { SuggestedPair(0, $0, .occupation(rank: 0)) }
  )
  #expect(relations.lists[0].map(\.role) == [1, 2, 3, 4, 5])
  #expect(relations.lists.map(\.count) == [5, 1, 1, 1, 1, 1, 0, 0])
}

@Test func theClosestPairsComeFirstAndAPairIsLinkedOnce() {
  let relations = Relations(
    authored: [[3], [], [], []],
    suggested: [
      SuggestedPair(1, 0, .skills(shared: 3, together: 10)),
      SuggestedPair(0, 2, .skills(shared: 1, together: 2)),
      SuggestedPair(0, 1, .occupation(rank: 1)), SuggestedPair(0, 3, .occupation(rank: 0)),
    ]
  )
  let reasons: [RelatedRole.Reason] = [.authored, .occupation, .skills(shared: 1, together: 2)]
  #expect(relations.lists[0].map(\.reason) == reasons)
  #expect(relations.lists[0].map(\.role) == [3, 1, 2])
}

@Test func closerMeansALargerShareThenMoreSkillsThenNearerPlaces() {
  let pairs = [
    SuggestedPair(0, 9, .occupation(rank: 0)), SuggestedPair(0, 1, .occupation(rank: 1)),
    SuggestedPair(3, 1, .skills(shared: 6, together: 10)),
    SuggestedPair(0, 1, .skills(shared: 3, together: 5)),
    SuggestedPair(2, 3, .skills(shared: 3, together: 5)),
    SuggestedPair(0, 2, .skills(shared: 3, together: 5)),
    SuggestedPair(0, 1, .skills(shared: 1, together: 3)),
  ]
  #expect(pairs.reversed().sorted() == pairs)
}

@Test func aSkillThatHundredsNeedCountsButSuggestsNobodyByItself() {
  let common = Array(repeating: [0], count: 300)
  #expect(suggested(needs: common) == [])
  #expect(suggested(needs: [[0, 1]] + common + [[0, 1]]) == ["0-301 2/2"])
}

@Test func ofManyRolesThatAreEquallyCloseEachHasItsNeighbours() {
  let pairs = SharedSkills(skills(needs: Array(repeating: [0], count: 200)), ofRoles: 200).pairs()
  let relations = Relations(authored: Array(repeating: [], count: 200), suggested: pairs)
  #expect(relations.lists.allSatisfy { (1...5).contains($0.count) })
}

private func suggested(needs: [[Int]]) -> [String] {
  let pairs = SharedSkills(skills(needs: needs), ofRoles: needs.count).pairs()
  return Array(Set(pairs.map(\.description))).sorted()
}

private func skills(needs: [[Int]]) -> [Skill] {
  let count = (needs.joined().max() ?? -1) + 1
  return (0..<count).map { skill in
    let roles = needs.indices.filter { needs[$0].contains(skill) }
    return Skill(.sample(skill), roles: roles.map { SkillUse(role: $0, place: 0) })
  }
}

extension SuggestedPair {
  fileprivate var description: String {
    guard case .skills(let shared, let together) = closeness else { return "\(a)-\(b)" }
    return "\(a)-\(b) \(shared)/\(together)"
  }
}

extension SkillRow {
  fileprivate static func sample(_ number: Int) -> SkillRow {
    SkillRow(
      id: Cell(SkillID("s\(number)"), at: .start),
      name: "Skill",
      inline: "skill",
      kind: .soft,
      place: RowPlace(file: "content/data/skills.csv", line: number)
    )
  }
}
