import Reporting
import Testing

private let header = "subject,region,period,level,p10,median,currency,source,as_of"

private func site(_ rows: String) -> SampleSite {
  SampleSite().guide("nurse", "").table("salaries", "\(header)\n\(rows)")
}

@Test func aFigureThatNobodyEarnsIsToldOnceARow() throws {
  try site(
    """
    ⟦nurse,us,year,,4999,2000001,,survey,2021-05
    ⟦nurse,us,year,,30.38,31,,survey,2022-05
    ⟦nurse,us,hour,,20,500.01,,survey,2023-05
    nurse,us,year,,5000,2000000,,survey,2024-05
    nurse,us,hour,,0.01,500,,survey,2025-05
    nurse,us,month,,1,9000000,,survey,2025-05
    nurse,us,year,,1,9000000,JPY,survey,2025-06
    """
  ).expect([
    """
    warning: the p10 of 'nurse', 4999 US dollars, is hardly possible: pay is expected to be from \
    5000 to 2000000 a year [implausible-figure]
    """,
    """
    warning: the p10 of 'nurse', 30.38 US dollars, is hardly possible: pay is expected to be from \
    5000 to 2000000 a year [implausible-figure]
    help: is it pay by the hour? then write 'hour' in the column 'period'
    """,
    """
    warning: the median of 'nurse', 500.01 US dollars, is hardly possible: pay is expected to be \
    up to 500 an hour [implausible-figure]
    help: is it pay by the year? then write 'year' in the column 'period'
    """,
  ])
}

@Test func aLevelThatEarnsLessThanTheOneBelowIsAWarning() throws {
  try site(
    """
    nurse,us,year,senior,,70000,,survey,2025
    nurse,us,year,entry,,50000,,survey,2025
    ⟦nurse,us,year,mid,,49999,,survey,2025
    nurse,us,year,entry,,90000,,register,2025
    nurse,us,year,mid,,>=80000,,register,2025
    nurse,us,year,lead,,80000,,register,2025
    nurse,us,year,mid,,10000,,editors,2025
    nurse,us,hour,entry,,90,,survey,2025
    nurse,us,year,,,60000,,survey,2025
    """
  ).expect([
    """
    warning: the median of 'nurse' falls from level 'entry' to level 'mid' in 'survey' \
    [percentile-order]
    note: content/data/salaries.csv:3: the level below is here
    """
  ])
}

@Test func oldFiguresAreToldOnceForASourceAndFile() throws {
  let rows = "subject,region,median,source,as_of"
  try SampleSite().guide("a", "").guide("b", "").guide("c", "")
    .table("salaries/new", "\(rows)\nc,us,50000,bls-2025,2025-05")
    .table("salaries/old", "\(rows)\n⟦b,us,50000,survey,2023-05\na,us,50000,survey,2023-05")
    .expect(
      [
        """
        warning: 2 pages print figures of 'survey', which is 25 months old: more than 24 \
        [stale-figure]
        help: add a newer edition, or set 'warn_after_months' of the source in \
        content/data/sources.yml
        """
      ],
      asOf: "2025-07-01"
    )
}

@Test(
  arguments: [
    ("2025-05-31", false), ("2025-06-30", false), ("2025-07-01", true), ("2022-01-01", false),
  ]
)
func anAgeCountsInWholeMonths(day: String, isOld: Bool) throws {
  let rules = try site("nurse,us,year,,,50000,,survey,2023-05").joined(asOf: day).diagnostics
  #expect(rules.map(\.rule) == (isOld ? [.staleFigure] : []))
}

@Test func anAgeCountsFromTheReleaseAndASourceMayAllowMore() throws {
  let source = "{title: T, publisher: P, url: 'https://p.org', kind: survey"
  let site = SampleSite().guide("nurse", "").guide("doctor", "").guide("lawyer")
    .file(
      "data/sources.yml",
      """
      released: \(source), released: 2025-01-31}
      patient: \(source), warn_after_months: 60}
      strict: \(source), warn_after_months: 1}
      """
    )
    .table(
      "salaries",
      """
      subject,region,median,source,as_of
      nurse,us,50000,released,2020
      doctor,us,50000,patient,2023
      """
    )
    .table("outlook", "subject,region,from,to,change,source\n⟦lawyer,us,2025,2035,1,strict")
    .table(
      "premiums",
      "subject,region,kind,what,low,high,unit,source,as_of\n"
        + "⟦lawyer,us,skill,A,1,2,percent,strict,2025\nlawyer,us,skill,B,1,2,percent,strict,2025"
    )
  let text = """
    warning: a page prints figures of 'strict', which is 5 months old: more than 1 [stale-figure]
    help: add a newer edition, or set 'warn_after_months' of the source in \
    content/data/sources.yml
    """
  try site.expect([text, text], asOf: "2026-06-15")
}

@Test func aFigureThatNoPagePrintsMayBeOld() throws {
  try site(
    """
    nurse,us,year,,,50000,,bls-2021,2021-05
    nurse,us,year,,,50000,,bls-2025,2025-05
    """
  ).expect([])
}

@Test func anEditionThatLacksTheSubjectIsTold() throws {
  try SampleSite().guide("a", "").guide("b", "").guide("c", "").guide("d", "")
    .table(
      "salaries",
      """
      subject,region,median,source,as_of
      ⟦a,us,50000,bls-2024,2024-05
      b,us,50000,bls-2024,2024-05
      b,us,n/p,bls-2025,2025-05
      c,us,50000,bls-2024,2024-05
      c,us,50000,bls-2025,2025-05
      d,us,50000,survey,2024-05
      """
    )
    .expect([
      """
      warning: the pay of 'a' is printed as of 'bls-2024', since it has no row of 'bls-2025' \
      [superseded-edition]
      help: add its row of 'bls-2025', with 'n/p' where that edition publishes nothing
      """
    ])
}

@Test func aNewerFigureThatTheRulePassesOverIsTold() throws {
  try site(
    """
    ⟦nurse,us,year,,,236000,,bls-2023,2023-05
    nurse,us,year,,,>=239200,,bls-2024,2024-05
    """
  ).expect(
    [
      """
      warning: the pay of 'nurse' is printed as of 'bls-2023' although 'bls-2024' is newer: \
      a median comes before a mean, and an exact figure before a top-coded one [superseded-edition]
      note: content/data/salaries.csv:3: the newer row is here
      """
    ],
    asOf: "2024-06-01"
  )
}

@Test func aSourceOfManyDatesDoesNotSupersedeItself() throws {
  try SampleSite().guide("a", "").guide("b", "")
    .table(
      "salaries",
      """
      subject,region,median,source,as_of
      a,us,50000,bls-2025,2024-05
      b,us,50000,bls-2025,2025-05
      """
    )
    .expect([])
}

@Test func anEditionForAnotherRegionOrAPartSupersedesNothing() throws {
  try SampleSite().guide("a", "").guide("b", "")
    .file("site.yml", "title: T\nurl: https://t.org\nregion: us\n")
    .file("data/regions.yml", "us: {name: US, currency: USD}\nde: {name: DE, currency: EUR}")
    .table(
      "salaries",
      """
      subject,region,level,group,period,median,source,as_of
      a,us,,,year,50000,bls-2024,2024-05
      b,de,,,year,50000,bls-2025,2025-05
      b,us,senior,,year,50000,bls-2025,2025-05
      b,us,,part,year,50000,bls-2025,2025-05
      b,us,,,hour,50,bls-2025,2025-05
      """
    )
    .expect([])
}

@Test func aSalaryTableThatCannotBeReadMayHoldTheNewerRow() throws {
  let joined = try SampleSite().guide("a", "").guide("b", "")
    .table(
      "salaries",
      """
      subject,region,median,source,as_of
      a,us,50000,bls-2024,2024-05
      a,us,5O000,bls-2025,2025-05
      b,us,50000,bls-2025,2025-05
      """
    ).joined()
  #expect(joined.diagnostics.map(\.told) == [])
}
