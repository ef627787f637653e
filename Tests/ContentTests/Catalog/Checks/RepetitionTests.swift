import Reporting
import Testing

@testable import Content

@Test func twoSalaryRowsOfOneKeyAreToldWithBothPlaces() throws {
  let table = """
    subject,region,level,period,currency,basis,median,source,as_of
    nurse,us,,,,,50000,survey,2025
    ⟦nurse,us,all,year,USD,,50001,survey,2025
    nurse,us,,hour,,,25,survey,2025
    nurse,us,,,EUR,,50000,survey,2025
    nurse,us,,,,base,50000,survey,2025
    nurse,us,,,,,50000,survey,2024
    nurse,us,,,,,50000,register,2025
    nurse,us,senior,,,,50000,survey,2025
    """
  try SampleSite().guide("nurse", "").table("salaries", table).expect([
    """
    error: two rows give the pay of 'nurse' for the same region, level, group, period, currency, \
    basis, source and date [repeated-row]
    note: content/data/salaries.csv:2: the first one is here
    """
  ])
}

@Test func theFirstOfTwoRowsCounts() throws {
  let table =
    "subject,region,median,source,as_of\nnurse,us,1000,survey,2025\nnurse,us,2000,survey,2025"
  let catalog = try SampleSite().guide("nurse", "").table("salaries", table).joined().catalog
  #expect(try catalog.role("nurse").pay(in: "us")?.row.median == 1_000)
}

@Test func rowsOfAllOtherTablesAreToldToo() throws {
  try SampleSite().guide("nurse")
    .table("skills", "skill,name,kind\ntriage,Triage,technical")
    .table("role-skills", "subject,skill\nnurse,triage\n⟦nurse,triage")
    .table(
      "outlook",
      """
      subject,region,from,to,change,source
      nurse,us,2024,2034,4,ep
      ⟦nurse,us,2024,2034,5,ep
      all,us,2024,2034,4,ep
      ⟦all,us,2024,2034,5,ep
      """
    )
    .table(
      "premiums",
      """
      subject,region,kind,what,low,high,unit,source,as_of
      nurse,us,skill,Triage,1,2,percent,survey,2025
      ⟦nurse,us,skill,Triage,1,3,percent,survey,2025
      """
    )
    .expect([
      """
      error: two rows give the outlook of 'nurse' from 2024 to 2034 for the same region and source \
      [repeated-row]
      note: content/data/outlook.csv:2: the first one is here
      """,
      """
      error: two rows give the outlook of 'all' from 2024 to 2034 for the same region and source \
      [repeated-row]
      note: content/data/outlook.csv:4: the first one is here
      """,
      """
      error: two rows give what 'Triage' adds to the pay of 'nurse' for the same region, unit, \
      source and date [repeated-row]
      note: content/data/premiums.csv:2: the first one is here
      """,
      """
      error: two rows give 'nurse' the skill 'triage' [repeated-row]
      note: content/data/role-skills.csv:2: the first one is here
      """,
    ])
}

@Test func anOccupationMustNotHaveTheIDOfAGuide() throws {
  try SampleSite().guide("nurse").guide("b", "occupation: c\npay: none")
    .file("guides/d.md", "no front matter")
    .table("occupations", "occupation,title\n⟦nurse,Nurses\nc,C\n⟦d,D")
    .expect([
      """
      error: the occupation 'nurse' has the id of a guide, so that rows about 'nurse' could mean \
      either [repeated-id]
      note: content/guides/nurse.md:1: the guide is here
      """,
      """
      error: the occupation 'd' has the id of a guide, so that rows about 'd' could mean either \
      [repeated-id]
      note: content/guides/d.md:1: the guide is here
      """,
    ])
}
