import Testing

@testable import Content

@Test(
  arguments: [
    ("Python Developer", "Python developer"),
    ("Web Developer", "web developer"),
    ("Data Scientist", "data scientist"),
    ("SQL Developer", "SQL developer"),
    ("Node.js Developer", "Node.js developer"),
    ("DevOps Engineer", "DevOps engineer"),
    ("3D Artist", "3D artist"),
    ("R&D Manager", "R&D manager"),
    ("UI/UX Designer", "UI/UX designer"),
    ("Front-End Developer", "front-end developer"),
    ("Chief of Staff", "chief of staff"),
    ("Head of SEO", "head of SEO"),
    ("Teacher of Python", "teacher of python"),
    ("Caching Specialist", "caching specialist"),
    ("Élève Officer", "élève officer"),
    ("Nurse", "nurse"),
    ("  Web   Developer ", "web developer"),
    ("", ""),
  ]
)
func aNameIsPutIntoTheFormThatASentenceNeeds(name: String, inline: String) {
  #expect(inlineForm(of: name, properNouns: ["Python", "SQL"]) == inline)
}

@Test func aSkillIsAProperNounIfItKeepsItsCapitalInsideASentence() throws {
  let catalog = try SampleSite()
    .guide("a", "name: Python Developer\npay: none")
    .guide("b", "name: Caching Developer\npay: none")
    .table(
      "skills",
      "skill,name,kind,inline\npython,Python,technical,\ncaching,Caching,technical,caching"
    )
    .catalog()
  #expect(catalog.roles.map(\.names.inline) == ["Python developer", "caching developer"])
}

@Test func aGuideMayGiveEachFormItself() throws {
  let keys = """
    name: Pythonista
    title: All about Pythonistas
    inline: Pythonista
    plural: Pythonistae
    article: the
    pay: none
    """
  let names = try SampleSite().guide("a", keys).catalog().role("a").names
  #expect(names.title == "All about Pythonistas")
  #expect(names.inline == "Pythonista")
  #expect(names.plural == "Pythonistae")
  #expect(names.indefinite == "the Pythonista")
}

@Test func aGuideThatGivesNoneHasThemByRule() throws {
  let names = try SampleSite().guide("a", "name: SQL Analyst\npay: none").catalog().role("a").names
  #expect(names.title == "SQL Analyst career guide")
  #expect(names.inline == "SQL analyst")
  #expect(names.plural == "SQL analysts")
  #expect(names.indefinite == "an SQL analyst")
}
