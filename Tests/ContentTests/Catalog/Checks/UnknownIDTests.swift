import Reporting
import Testing

@Test func anUnknownSkillIsToldOnceWithTheNearestName() throws {
  try SampleSite().guide("nurse").guide("doctor")
    .table("skills", "skill,name,kind\ntriage,Triage,technical")
    .table("role-skills", "subject,skill\nnurse,⟦triag\ndoctor,triag\nnurse,⟦sequel")
    .expect([
      """
      error: unknown skill 'triag' [unknown-skill]
      note: content/data/role-skills.csv:3: named here too
      help: did you mean 'triage'? skills are listed in content/data/skills.csv
      """,
      """
      error: unknown skill 'sequel' [unknown-skill]
      help: skills are listed in content/data/skills.csv
      """,
    ])
}

@Test func eachCellOfASalaryRowMustLeadSomewhere() throws {
  let table = """
    subject,region,level,median,source,as_of
    ⟦nurze,us,,50000,survey,2025
    nurse,⟦uk,,50000,survey,2025
    nurse,us,⟦seniour,50000,survey,2025
    nurse,us,,50000,⟦surveys,2025
    nurse,us,,50001,surveys,2025
    nurse,us,,50002,surveys,2025
    """
  try SampleSite().guide("nurse", "").table("salaries", table).expect([
    """
    error: unknown subject 'nurze' [unknown-subject]
    help: did you mean 'nurse'? \
    a subject is a guide's file name or an occupation of content/data/occupations.csv
    """,
    """
    error: unknown region 'uk' [unknown-region]
    help: regions are listed in content/data/regions.yml
    """,
    """
    error: unknown level 'seniour' [unknown-level]
    help: did you mean 'senior'? levels are listed in content/site.yml
    """,
    """
    error: unknown source 'surveys' [unknown-source]
    note: content/data/salaries.csv:6: named here too, and at 1 more place
    help: did you mean 'survey'? sources are listed in content/data/sources.yml
    """,
  ])
}

@Test func eachIDOfAGuideMustLeadSomewhere() throws {
  let keys = """
    pay: none
    family: ⟦softwere
    occupation: ⟦us-29-1142
    levels: [{level: ⟦entri, name: Junior}]
    related: [⟦nurze]
    leads_to: [⟦head-nurze, front of house, architect, head-nurse]
    sources: [⟦surwey]
    """
  try SampleSite()
    .file("site.yml", "title: T\nurl: https://t.org\nfamilies: {software: Software}\n")
    .guide("nurse", keys).guide("head-nurse", "occupation: us-29-1141\npay: none")
    .table("occupations", "occupation,title\nus-29-1141,Registered Nurses")
    .expect([
      """
      error: unknown family 'softwere' [unknown-family]
      help: did you mean 'software'? families are listed in content/site.yml
      """,
      """
      error: unknown occupation 'us-29-1142' [unknown-occupation]
      help: did you mean 'us-29-1141'? occupations are listed in content/data/occupations.csv
      """,
      """
      error: unknown level 'entri' [unknown-level]
      help: did you mean 'entry'? levels are listed in content/site.yml
      """,
      """
      error: unknown role 'nurze' [unknown-role]
      help: did you mean 'nurse'? roles are the names of the files in content/guides
      """,
      """
      error: unknown role 'head-nurze' [unknown-role]
      help: did you mean 'head-nurse'? roles are the names of the files in content/guides
      """,
      """
      error: unknown source 'surwey' [unknown-source]
      help: did you mean 'survey'? sources are listed in content/data/sources.yml
      """,
    ])
}

@Test func aComparisonMustBeOfTwoRoles() throws {
  try SampleSite().guide("nurse").comparison("nurse-vs-nursery")
    .file("comparisons/nurse-vs-nursery.md", "⟦---\npublished: 2025-12-15\n---\n")
    .expect([
      """
      error: unknown role 'nursery' [unknown-role]
      help: did you mean 'nurse'? roles are the names of the files in content/guides
      """
    ])
}

@Test func theSourcesOfComparisonsNeedsAndRegionsMustBeKnown() throws {
  try SampleSite().guide("a", "pay: none\nstress: low").guide("b", "pay: none\nstress: low")
    .file("site.yml", "title: T\nurl: https://t.org\ncompare: {at_least: 1}\nregion: ⟦uz\n")
    .file(
      "data/regions.yml",
      "us: {name: US, currency: USD}\nde: {name: DE, currency: EUR, parent: ⟦eu}"
    )
    .file("comparisons/a-vs-b.md", "---\npublished: 2025-12-15\nsources: [⟦surwey]\n---\n")
    .table("skills", "skill,name,kind\nsql,SQL,technical")
    .table("role-skills", "subject,skill,source\na,sql,⟦onet")
    .table("outlook", "subject,region,from,to,change,source\na,us,2024,2034,1,⟦eb")
    .table(
      "premiums",
      "subject,region,kind,what,low,high,unit,source,as_of\n"
        + "a,us,skill,SQL,1,2,percent,⟦pay,2025"
    )
    .expect([
      """
      error: unknown source 'surwey' [unknown-source]
      help: did you mean 'survey'? sources are listed in content/data/sources.yml
      """,
      """
      error: unknown source 'eb' [unknown-source]
      help: sources are listed in content/data/sources.yml
      """,
      """
      error: unknown source 'pay' [unknown-source]
      help: sources are listed in content/data/sources.yml
      """,
      """
      error: unknown region 'eu' [unknown-region]
      help: regions are listed in content/data/regions.yml
      """,
      """
      error: unknown source 'onet' [unknown-source]
      help: sources are listed in content/data/sources.yml
      """,
      """
      error: unknown region 'uz' [unknown-region]
      help: regions are listed in content/data/regions.yml
      """,
    ])
}

@Test func severalRegionsNeedTheSitesOwn() throws {
  try SampleSite().guide("a")
    .file("site.yml", "⟦title: T\nurl: https://t.org\n")
    .file("data/regions.yml", "uk: {name: UK, currency: GBP}\nde: {name: DE, currency: EUR}")
    .expect([
      """
      error: there are several regions, and 'region' does not say whose figures stand where none \
      is named [missing-key]
      help: name one of those in content/data/regions.yml, such as 'de', 'uk'
      """
    ])
}

@Test(
  arguments: [
    ("data/skills.csv", "skill,name,kind\nBAD,Bad,soft"),
    ("data/skills.csv", "skill,name,kind\nsql,SQL,technical,x"),
    ("data/skills.csv", "skill,name,kind\nsql,SQL,\"technical"),
    ("data/skills.csv", "skill,kind\nsql,technical"),
    ("data/sources.yml", "Survey: {title: T}"),
    ("data/regions.yml", "us: {name: US}"),
    ("site.yml", "levels: [a, b]"),
  ]
)
func whatAFileThatCannotBeReadMayHoldIsNotReported(path: String, text: String) throws {
  let joined = try SampleSite()
    .guide("nurse", "levels: [{level: junior, name: J}]\nsources: [x]")
    .table("skills", "skill,name,kind\nsql,SQL,technical")
    .file(path, text)
    .table("role-skills", "subject,skill,source\nnurse,triage,survey")
    .table("salaries", "subject,region,median,source,as_of\nnurse,us,50000,survey,2025")
    .joined()
  let rules = joined.diagnostics.map(\.rule.rawValue)
  let silent = [
    "data/skills.csv": "unknown-skill", "data/sources.yml": "unknown-source",
    "data/regions.yml": "unknown-region", "site.yml": "unknown-level",
  ]
  #expect(!rules.contains(silent[path] ?? ""))
  #expect(!rules.contains("guide-without-pay"))
}

@Test func hundredsOfUnknownIDsAreAMissingTableAndNotMistyped() throws {
  let rows = (0..<2_000).map { "nurse\($0),us,50000,survey,2025" }.joined(separator: "\n")
  let joined = try SampleSite().guide("nurse")
    .table("salaries", "subject,region,median,source,as_of\n\(rows)").joined()
  #expect(joined.diagnostics.count == 2_000)
  #expect(joined.diagnostics.allSatisfy { $0.suggestion?.replacement == nil })
}
