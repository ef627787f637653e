import Reporting
import Testing

@Test func anUnknownIDIsToldInARowThatHasAnErrorToo() throws {
  try SampleSite().guide("nurse", "").table(
    "salaries",
    """
    subject,region,level,median,source,as_of
    ⟦nurze,⟦uk,⟦seniour,"50,000",⟦surveys,2025
    nurse,us,all,"50,000",survey,2025
    Nurze,us,,50000,survey,2025
    """
  ).expect([
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
    help: did you mean 'survey'? sources are listed in content/data/sources.yml
    """,
  ])
}

@Test func theOtherTablesAreNoLessExact() throws {
  let outlook = "subject,region,from,to,change,source\nall,us,24,2034,1,⟦eb"
  let premiums = "subject,region,kind,what,low,high,unit,source,as_of"
  let joined = try SampleSite().guide("nurse")
    .table("outlook", outlook)
    .table("premiums", "\(premiums)\nnurze,us,skill,X,2,1,percent,survey,2025")
    .table("skills", "skill,name,kind\nsql,SQL,technical")
    .table("role-skills", "subject,skill,importance,source\nnurse,sgl,101,onet").joined()
  let told = joined.diagnostics.map(\.message.text)
  #expect(
    told == [
      "unknown source 'eb'", "unknown subject 'nurze'", "unknown skill 'sgl'",
      "unknown source 'onet'",
    ]
  )
}

@Test func anUnknownIDIsToldInAGuideThatHasAnErrorToo() throws {
  let keys = """
    pay: none
    demand: hgih
    family: ⟦softwere
    occupation: ⟦us-29-1142
    levels: [{level: ⟦entri, name: Junior}, {level: mid}]
    related: [⟦nurze, nurse, tiler, Bad ID]
    sources: [⟦surwey, survey]
    """
  try SampleSite()
    .file("site.yml", "title: T\nurl: https://t.org\nfamilies: {software: Software}\n")
    .guide("nurse", keys).guide("tiler", "pay: none\ndraft: true")
    .guide("head-nurse", "occupation: us-29-1141\npay: none")
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
      error: unknown source 'surwey' [unknown-source]
      help: did you mean 'survey'? sources are listed in content/data/sources.yml
      """,
    ])
}

@Test func aDraftWithAnErrorIsLeftInPeace() throws {
  let site = SampleSite().guide("nurse", "draft: true\ndemand: hgih\nfamily: x\nsources: [y]")
  #expect(try site.joined().diagnostics.isEmpty)
}

@Test func whatARowOrAnEntryWithAnErrorDescribesIsKnownAndTheRestIsNot() throws {
  let source = "{title: A, publisher: B, url: \"https://b.org\", kind: survey}"
  try SampleSite().guide("nurse")
    .file("data/sources.yml", "survey: \(source)\nonet: {title: O*NET}\n")
    .table("skills", "skill,name,kind\nsql,SQL,magic\ntriage,Triage,technical")
    .table(
      "role-skills",
      "subject,skill,source\nnurse,sql,onet\nnurse,⟦sequel,survey\nnurse,triage,⟦onit"
    )
    .expect([
      """
      error: unknown skill 'sequel' [unknown-skill]
      help: skills are listed in content/data/skills.csv
      """,
      """
      error: unknown source 'onit' [unknown-source]
      help: did you mean 'onet'? sources are listed in content/data/sources.yml
      """,
    ])
}

@Test(arguments: ["families: [trades]", "families: {Trades: T}", "levels: [Junior]"])
func whatSettingsWithAnErrorMayListIsNotReported(keys: String) throws {
  let site = SampleSite().file("site.yml", "title: T\nurl: https://t.org\n\(keys)\n")
    .guide("nurse", "pay: none\nfamily: trades\nlevels: [{level: junior, name: J}]")
  let rules = try site.joined().diagnostics.map(\.rule.rawValue)
  #expect(!rules.contains(keys.hasPrefix("levels") ? "unknown-level" : "unknown-family"))
}
