import Reporting
import Testing

private func ladder(_ steps: String) -> SampleSite {
  SampleSite().guide("nurse", "pay: none\nlevels:\n\(steps)")
}

@Test func stepsOfOneLadderMustNotOverlap() throws {
  try ladder(
    """
      - {level: entry, name: Aide, experience: 0-2}
      - {level: mid, name: Nurse, experience: 2-5}
      - {level: senior, name: Senior, experience: 5+}
      - ⟦{level: lead, name: Lead, experience: 7-10}
      - ⟦{level: principal, name: Head, experience: 9+}
    """
  ).expect([
    """
    warning: the years of 'Lead' (7-10) overlap those of 'Senior' (5+) [overlapping-levels]
    note: content/guides/nurse.md:9: the level below is here
    """,
    """
    warning: the years of 'Head' (9+) overlap those of 'Lead' (7-10) [overlapping-levels]
    note: content/guides/nurse.md:10: the level below is here
    """,
  ])
}

@Test func stepsOfOneLadderMustNotLeaveHoles() throws {
  try ladder(
    """
      - {level: entry, name: Aide, experience: 0-2}
      - {level: mid, name: Nurse, experience: 3-5}
      - ⟦{level: senior, name: Senior, experience: 7-9}
    """
  ).expect([
    """
    warning: no level of the ladder covers the years from 5 to 7 [level-gap]
    note: content/guides/nurse.md:8: the level below is here
    """
  ])
}

@Test func laddersAndStepsWithoutYearsAreNotHeldAgainstEachOther() throws {
  try ladder(
    """
      - {level: entry, name: Aide, experience: 0-2}
      - {level: mid, name: Nurse}
      - {level: senior, name: Senior, experience: 9+}
      - {level: lead, name: Manager, experience: 7+, ladder: management}
      - {level: entry, name: Trainee, experience: 0-0, ladder: trainees}
      - {level: mid, name: Trained, experience: 0-1, ladder: trainees}
    """
  ).expect([])
}

@Test func aGuideWithoutPayIsToldUnlessItSaysSo() throws {
  try SampleSite().guide("a", "stress: low").guide("b")
    .file(
      "guides/a.md",
      "⟦---\nname: A\npublished: 2025-01-01\nsummary: Somebody who does this work well, on most days, and knows why.\noccupation: us-1\n---\n"
    )
    .table("occupations", "occupation,title\nus-1,One")
    .expect([
      """
      warning: the guide 'a' has no pay: no salary row speaks of it or of its occupation \
      [guide-without-pay]
      help: name its nearest 'occupation', add rows to content/data/salaries.csv, or say \
      'pay: none'
      """
    ])
}

private let payHeader = "subject,region,level,group,median,source,as_of"

@Test func aRowThatPublishesNothingIsNoPay() throws {
  let site = SampleSite().guide("a", "")
    .table("salaries", "\(payHeader)\na,us,,,n/p,survey,2025")
  #expect(try site.joined().diagnostics.map(\.rule) == [.guideWithoutPay])
}

@Test(arguments: ["de,,", "us,senior,", "us,,part"])
func thePayOfAPartIsPay(place: String) throws {
  try SampleSite().guide("a", "")
    .file("data/regions.yml", "us: {name: US, currency: USD}\nde: {name: DE, currency: EUR}")
    .file("site.yml", "title: T\nurl: https://t.org\nregion: us\n")
    .table("salaries", "\(payHeader)\na,\(place),50000,survey,2025").expect([])
}

@Test(arguments: ["de,senior,", "de,,part"])
func payThatThePageCannotPrintIsTold(place: String) throws {
  try SampleSite()
    .file("guides/a.md", "⟦" + SampleSite.guide("A"))
    .file("data/regions.yml", "us: {name: US, currency: USD}\nde: {name: DE, currency: EUR}")
    .file("site.yml", "title: T\nurl: https://t.org\nregion: us\n")
    .table("salaries", "\(payHeader)\na,\(place),50000,survey,2025")
    .expect([
      """
      warning: the guide 'a' shows no pay: its salary rows have neither a median, a mean nor a \
      range, or speak of levels and groups of other regions [guide-without-pay]
      help: add a row for the region 'us' and all levels, or say 'pay: none'
      """
    ])
}

@Test func thePayOfARungIsPay() throws {
  try SampleSite().guide("a", "levels: [{level: senior, name: Senior A}]")
    .table("salaries", "\(payHeader)\na,us,senior,,50000,survey,2025").expect([])
}

@Test func aGuideMustNotDenyThePayThatItHas() throws {
  try SampleSite()
    .file("guides/a.md", "⟦" + SampleSite.guide("A", "pay: none"))
    .table("salaries", "\(payHeader)\na,us,,,50000,survey,2025")
    .expect([
      """
      warning: the guide 'a' says 'pay: none', although a salary row gives the pay of 'a' \
      [guide-without-pay]
      help: take out the line 'pay: none', or the rows of content/data/salaries.csv
      """
    ])
}

@Test func aGuideWhosePayIsMistypedIsNotToldTwice() throws {
  let site = SampleSite().guide("a", "").guide("b", "occupation: us-1")
    .guide("c", "occupation: us-2").table("occupations", "occupation,title\nus-1,One")
    .table("salaries", "subject,region,median,source,as_of\na,us,1,x,2025\nus-1,us,1,x,2025")
  let rules = try site.joined().diagnostics.map(\.rule)
  #expect(rules == [.unknownSource, .unknownOccupation])
}

@Test func anOccupationThatNoGuideUsesIsTold() throws {
  try SampleSite().guide("a", "occupation: us-1\npay: none")
    .guide("b", "occupation: us-2\npay: none\ndraft: true")
    .table("occupations", "occupation,title,related\nus-1,One,us-3\nus-2,Two,\n⟦us-3,Three,")
    .expect([
      """
      warning: no guide uses the occupation 'us-3' [unused-occupation]
      help: name it under 'occupation' in a guide, or take the row out
      """
    ])
}
