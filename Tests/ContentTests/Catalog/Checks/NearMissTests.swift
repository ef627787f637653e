import Testing

@Test func aNextStepThatIsAlmostARoleIsTold() throws {
  try SampleSite().guide("nurse").guide("head-nurse").guide("tiler", "pay: none\ndraft: true")
    .guide(
      "aide",
      "pay: none\nleads_to: [⟦nurze, ⟦Head nurse, nurse, purser, Nurze, Software architect, tiler]"
    )
    .expect([
      """
      warning: 'nurze' is no known role, but almost the name of one [near-miss]
      help: did you mean 'nurse'?
      """,
      """
      warning: 'Head nurse' stands as plain words, although the role 'head-nurse' has a guide \
      [near-miss]
      help: write 'head-nurse' to link to it
      """,
    ])
}

@Test func whatAPremiumIsForMayBeAlmostASkillOrARegion() throws {
  let header = "subject,region,kind,what,low,high,unit,source,as_of"
  let rows = """
    nurse,us,skill,⟦Traige,5,10,percent,survey,2025
    nurse,us,skill,triage,5,10,percent,survey,2025
    nurse,us,skill,Night shifts,5,10,percent,survey,2025
    nurse,us,place,⟦Unitd States,5,10,percent,survey,2025
    nurse,us,place,Alaska,5,10,percent,survey,2025
    nurse,us,industry,Traige,5,10,percent,survey,2025
    """
  try SampleSite().guide("nurse").table("skills", "skill,name,kind\ntriage,Triage,technical")
    .table("premiums", "\(header)\n\(rows)")
    .expect([
      """
      warning: 'Traige' is no known skill, but almost the name of one [near-miss]
      help: did you mean 'Triage'?
      """,
      """
      warning: 'Unitd States' is no known region, but almost the name of one [near-miss]
      help: did you mean 'United States'?
      """,
    ])
}

@Test func aRelatedOccupationMayBeACodeThatTheSiteDoesNotHave() throws {
  try SampleSite().guide("a", "pay: none\noccupation: us-15-1252")
    .guide("b", "pay: none\noccupation: us-15-1254")
    .table(
      "occupations",
      "occupation,title,related\nus-15-1252,One,us-15-1253 ⟦us-151254 us-15-1254\nus-15-1254,Two,"
    )
    .expect([
      """
      warning: 'us-151254' is no known occupation, but almost the name of one [near-miss]
      help: did you mean 'us-15-1254'?
      """
    ])
}

@Test func hundredsOfUnknownWordsAreNoNearMisses() throws {
  let steps = (0..<200).map { "nurse\($0)x" }.joined(separator: ", ")
  let site = SampleSite().guide("nurse1").guide("aide", "pay: none\nleads_to: [\(steps)]")
  #expect(try site.joined().diagnostics.isEmpty)
}

@Test func aSeriesThatOneEditionAloneHasMayBeASlip() throws {
  let source = "title: A, publisher: B, url: \"https://b.org\", kind: survey"
  try SampleSite().guide("nurse").file(
    "data/sources.yml",
    """
    a: {\(source), series: bls-oews}
    b: {\(source), series: bls-oews}
    ⟦c: {\(source), series: bls-oes}
    d: {\(source), series: bls-ep}
    """
  ).expect([
    """
    warning: 'bls-oes' is no known series, but almost the name of one [near-miss]
    help: did you mean 'bls-oews'?
    """
  ])
}

@Test func aPageMayBeMeantAsTheProseOfAnother() throws {
  let page = "---\ntitle: Home\n---\nText.\n"
  try SampleSite().guide("nurse").file("pages/home.md", "⟦" + page).expect([
    """
    warning: the page lies at '/home/', which nothing leads to by itself [near-miss]
    help: is it the prose of a page that every site has? that is 'index.md'
    """
  ])
  try SampleSite().guide("nurse").file("pages/home.md", page).file("pages/index.md", page)
    .expect([])
}
