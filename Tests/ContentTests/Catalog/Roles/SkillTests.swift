import Testing

@testable import Content

private let skills = """
  skill,name,kind
  b,Beta,soft
  a,Zeta,soft
  c,Gamma,soft
  d,Delta,soft
  """

@Test func skillsStandByTierThenImportanceThenName() throws {
  let needs = """
    subject,skill,importance,tier
    nurse,a,50,
    nurse,b,50,
    nurse,c,,foundational
    nurse,d,90,professional
    """
  let catalog = try SampleSite().guide("nurse").table("skills", skills)
    .table("role-skills", needs).catalog()
  let names = try catalog.role("nurse").skills.map { catalog.skills[$0.skill].name }
  #expect(names == ["Gamma", "Delta", "Beta", "Zeta"])
}

@Test func theRolesOwnRowStandsBeforeItsOccupationsForOneSkill() throws {
  let needs = """
    subject,skill,importance
    nurse,a,10
    us-29-1141,a,90
    us-29-1141,b,80
    """
  let catalog = try SampleSite().guide("nurse", "occupation: us-29-1141\nmatch: exact\npay: none")
    .table("occupations", "occupation,title\nus-29-1141,Registered Nurses")
    .table("skills", skills).table("role-skills", needs).catalog()
  let role = try catalog.role("nurse")
  #expect(role.skills.map(\.importance) == [80, 10])
  #expect(role.skills.map(\.whose) == [.occupation(.exact), .own])
  #expect(role.passedOver.skills.map(\.importance) == [90])
}

@Test func onlySkillsThatSomeRoleNeedsArePartOfTheCatalog() throws {
  let needs = """
    subject,skill,importance
    b,c,20
    a,c,10
    c,c,20
    a,a,10
    draft,d,10
    """
  let catalog = try SampleSite().guide("a").guide("b").guide("c")
    .guide("draft", "draft: true\npay: none")
    .table("skills", skills).table("role-skills", needs).catalog()
  #expect(catalog.skills.map(\.id.text) == ["a", "c"])
  #expect(catalog.skills[1].roles.map(\.role) == [1, 2, 0])
  for (number, skill) in catalog.skills.enumerated() {
    for use in skill.roles { #expect(catalog.roles[use.role].skills[use.place].skill == number) }
  }
  #expect(catalog.index(of: SkillID("c")) == 1)
  #expect(catalog.index(of: SkillID("d")) == nil)
}
