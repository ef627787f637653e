import Testing

private let header = "subject,region,period,level,p10,p25,median,p90,mean,source,as_of"

@Test func aDigitTooManyAndAStrayMeanAreTold() throws {
  try SampleSite().guide("nurse", "").table(
    "salaries",
    """
    \(header)
    ⟦nurse,us,year,,42640,49430,631900,1085100,,survey,2021-05
    ⟦nurse,us,year,,42640,49430,63190,108510,42000,survey,2022-05
    ⟦nurse,us,year,,42640,49430,63190,108510,200000,survey,2023-05
    nurse,us,year,,42640,49430,63190,>=108510,200000,survey,2024-05
    nurse,us,year,,20000,49430,200000,400000,63190,survey,2025-05
    nurse,us,year,,20000,,200000,400000,63190,survey,2025-06
    """
  ).expect([
    """
    warning: the median (631900) is more than five times the p25 (49430) [implausible-figure]
    """,
    "warning: the mean (42000) lies below the p10 (42640) [implausible-figure]",
    "warning: the mean (200000) lies above the p90 (108510) [implausible-figure]",
  ])
}

@Test func aChangeThatIsNotThatOfItsJobsIsTold() throws {
  try SampleSite().guide("nurse").table(
    "outlook",
    """
    subject,region,from,to,jobs_from,jobs_to,change,source
    ⟦nurse,us,2021,2031,818700,896100,95,ep
    ⟦nurse,us,2022,2032,896100,818700,9.5,ep
    nurse,us,2023,2033,818700,896100,9.5,ep
    nurse,us,2024,2034,13600,20500,49.9,ep
    nurse,us,2025,2035,400,500,18,ep
    nurse,us,2026,2036,,500,18,ep
    """
  ).expect([
    "warning: 'change' is 95%, but the jobs change by 9.5% [wrong-arithmetic]",
    "warning: 'change' is 9.5%, but the jobs change by -8.6% [wrong-arithmetic]",
  ])
}

@Test func aPremiumThatIsAShareOfOneIsTold() throws {
  let header = "subject,region,kind,what,low,high,unit,source,as_of"
  try SampleSite().guide("nurse").table(
    "premiums",
    """
    \(header)
    ⟦nurse,us,skill,Triage,0.05,0.1,percent,survey,2025
    nurse,us,skill,Night,0.5,1,percent,survey,2025
    nurse,us,skill,Day,0.5,0.9,money,survey,2025
    """
  ).expect([
    """
    warning: 'Triage' adds at most 0.1%, which is hardly worth a row [implausible-figure]
    help: are these shares? then write 5 for 5%
    """
  ])
}

@Test func importanceOnAnotherScaleIsTold() throws {
  let skills = "skill,name,kind\na,A,soft\nb,B,soft\nc,C,soft"
  let site = SampleSite().guide("nurse").table("skills", skills)
  let header = "subject,skill,importance"
  try site.table("role-skills", "\(header)\n⟦nurse,a,4.75\nnurse,b,5\nnurse,c,3").expect([
    """
    warning: no importance is above 5, although importance goes from 0 to 100 [implausible-figure]
    help: write 75 for three quarters of the scale
    """
  ])
  try site.table("role-skills", "\(header)\nnurse,a,4.75\nnurse,b,5").expect([])
  try site.table("role-skills", "\(header)\nnurse,a,4.75\nnurse,b,5\nnurse,c,30").expect([])
}

@Test func aLadderGoesTheWayOfTheSitesLevels() throws {
  let levels = """
    pay: none
    levels:
      - {level: mid, name: Nurse}
      - ⟦{level: entry, name: Aide}
      - ⟦{level: entry, name: Other aide}
      - {level: senior, name: Senior nurse}
      - {level: entry, name: Manager, ladder: management}
    """
  try SampleSite().guide("nurse", levels).expect([
    """
    warning: the level 'entry' stands above 'mid' here, and below it among the site's levels \
    [level-order]
    note: content/guides/nurse.md:7: the level below is here
    """,
    """
    warning: the level 'entry' stands twice on this ladder [level-order]
    note: content/guides/nurse.md:8: the level below is here
    """,
  ])
}

@Test func guidesAndSkillsDoNotShareAName() throws {
  try SampleSite().guide("nurse", "pay: none").guide("registered-nurse", "x: 1")
    .file(
      "guides/registered-nurse.md",
      SampleSite.guide("x", "name: ⟦NURSE\npay: none")
    )
    .table("skills", "skill,name,kind\na,Triage,soft\n⟦b,Triage,tool\nc,Care,soft")
    .expect([
      """
      warning: two skills are called 'Triage' [repeated-name]
      note: content/data/skills.csv:2: the first one is here
      """,
      """
      warning: two guides are called 'NURSE' [repeated-name]
      note: content/guides/nurse.md:2: the first one is here
      """,
    ])
}

@Test func aYearOfAWeeksHoursIsTold() throws {
  let source = "title: A, publisher: B, url: \"https://b.org\", kind: survey"
  try SampleSite().guide("nurse").file(
    "data/sources.yml",
    "⟦a: {\(source), hours_per_year: 40}\nb: {\(source), hours_per_year: 1650}\n"
  ).expect([
    """
    warning: a year of 40 hours of work is hardly possible [implausible-figure]
    help: 40 hours in each of 52 weeks are 2080
    """
  ])
}
