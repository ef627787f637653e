import Testing

@testable import Content

private func site(_ rows: String) -> SampleSite {
  SampleSite()
    .guide("nurse", "occupation: us-29-1141\nmatch: narrower\npay: none")
    .table("occupations", "occupation,title\nus-29-1141,Registered Nurses")
    .table("outlook", "subject,region,from,to,change,source\n\(rows)")
}

@Test func theOccupationsOutlookStandsForTheRole() throws {
  let catalog = try site(
    "us-29-1141,us,2024,2034,4.9,ep\nall,us,2023,2033,4.0,ep\nall,us,2024,2034,3.1,ep"
  ).catalog()
  let outlook = try #require(try catalog.role("nurse").outlook)
  #expect(outlook.row.change.plain == "4.9")
  #expect(outlook.whose == .occupation(.narrower))
  #expect(outlook.allOccupations?.change.plain == "3.1")
  #expect(catalog.allOccupations.map(\.from) == [2024, 2023])
}

@Test func theRolesOwnRowsComeFirstAndThenTheLatest() throws {
  let role = try site(
    """
    us-29-1141,us,2025,2035,1,ep
    nurse,us,2022,2032,2,ep
    nurse,us,2023,2033,3,survey
    nurse,us,2023,2033,4,ep
    nurse,de,2025,2035,5,ep
    all,us,2023,2034,6,ep
    """
  ).file("data/regions.yml", "us: {name: US, currency: USD}\nde: {name: DE, currency: EUR}")
    .file("site.yml", "title: T\nurl: https://t.org\nregion: us").catalog().role("nurse")
  let outlook = try #require(role.outlook)
  #expect(outlook.row.change == 4)
  #expect(outlook.whose == .own)
  #expect(outlook.allOccupations == nil)
  #expect(role.passedOver.outlooks.map(\.row.change) == [5, 3, 2, 1])
  #expect(role.passedOver.outlooks.last?.whose == .occupation(.narrower))
}

@Test func theTotalOfTheSameSourceIsTaken() throws {
  let table = "nurse,us,2024,2034,2,survey\nall,us,2024,2034,1,ep\nall,us,2024,2034,3,survey"
  #expect(try site(table).catalog().role("nurse").outlook?.allOccupations?.change == 3)
}

@Test func aRolesOwnPremiumsStandBeforeItsOccupations() throws {
  let header = "subject,region,kind,what,low,high,unit,source,as_of"
  let own = "nurse,us,skill,Triage,5,10,percent,survey,2025"
  let official = "us-29-1141,us,place,Alaska,5,10,percent,survey,2025"
  let site = site("all,us,2024,2034,3.1,ep")
  let both = try site.table("premiums", "\(header)\n\(official)\n\(own)").catalog()
  #expect(try both.role("nurse").premiums.map(\.row.what.value) == ["Triage"])
  #expect(try both.role("nurse").premiums.map(\.whose) == [.own])
  #expect(try both.role("nurse").passedOver.premiums.map(\.row.what.value) == ["Alaska"])
  let one = try site.table("premiums", "\(header)\n\(official)").catalog()
  #expect(try one.role("nurse").premiums.map(\.whose) == [.occupation(.narrower)])
}
