import Testing

@testable import Content

private let header = "subject,region,period,level,p10,p25,median,p75,p90,mean,source,as_of"

/// One guide whose official occupation is that of musicians.
private func site(_ rows: String, match: String = "exact") -> SampleSite {
  SampleSite()
    .guide("musician", "occupation: us-27-2042\nmatch: \(match)")
    .table("occupations", "occupation,title\nus-27-2042,Musicians and Singers")
    .table("salaries", "\(header)\n\(rows)")
}

@Test func theRolesOwnRowStandsBeforeItsOccupations() throws {
  let role = try site(
    """
    musician,us,year,,,,50000,,,,editors,2025-05
    us-27-2042,us,year,,,,60000,,,,bls-2025,2025-05
    """
  ).catalog().role("musician")
  let pay = try #require(role.pay(in: "us"))
  #expect(pay.row.median == 50_000)
  #expect(pay.whose == .own)
  #expect(role.official.canonical(RowQuery(region: "us"))?.median == 60_000)
}

@Test func theOccupationsRowStandsWithItsMatchWhereTheRoleHasNone() throws {
  let role = try site(
    """
    musician,us,year,senior,,,50000,,,,editors,2025-05
    us-27-2042,us,year,,,,60000,,,,bls-2025,2025-05
    """,
    match: "proxy"
  ).catalog().role("musician")
  #expect(role.pay(in: "us")?.row.median == 60_000)
  #expect(role.pay(in: "us")?.whose == .occupation(.proxy))
  #expect(role.pay(in: "us", level: "senior")?.whose == .own)
  #expect(role.pay(in: "de") == nil)
  #expect(role.absenceOfPay(in: "de") == .noRow)
}

@Test func musiciansArePaidByTheHourAndTheirYearIsNotPublished() throws {
  let role = try site(
    """
    us-27-2042,us,year,,n/p,n/p,n/p,n/p,n/p,n/p,bls-2025,2025-05
    us-27-2042,us,hour,,20.35,27.57,47.80,75.33,132.56,60.46,bls-2025,2025-05
    """
  ).catalog().role("musician")
  let pay = try #require(role.pay(in: "us"))
  #expect(pay.row.period == .hour)
  #expect(pay.row.median == Amount(tenThousandths: 478_000, decimals: 2))
  #expect(role.absenceOfPay(in: "us") == .notPublished)
}

@Test func teachersHaveNoPublishedPayByTheHour() throws {
  let role = try site(
    """
    us-27-2042,us,year,,47960,57710,63970,81450,104340,72650,bls-2025,2025-05
    us-27-2042,us,hour,,n/p,n/p,n/p,n/p,n/p,n/p,bls-2025,2025-05
    """
  ).catalog().role("musician")
  let row = role.pay(RowQuery(region: "us", period: .hour))?.row
  #expect(row.absence(of: .median) == .notPublished)
  #expect(role.pay(in: "us")?.row.median == 63_970)
}

@Test(
  arguments: [("n/p", .notPublished), ("n/a", .notApplicable), ("", .unknown)]
    as [(String, Absence)]
)
func eachKindOfNothingStaysWhatItIs(cell: String, absence: Absence) throws {
  let catalog = try site("us-27-2042,us,year,,1000,,\(cell),,,,bls-2025,2025-05").joined().catalog
  let row = try catalog.role("musician").pay(RowQuery(region: "us"))?.row
  #expect(row.absence(of: .median) == absence)
  #expect(row.absence(of: .p10) == nil)
  #expect(PayRow?.none.absence(of: .median) == .noRow)
}

@Test func aRowTakesItsCurrencyFromItsRegionAndItsBasisFromItsSource() throws {
  let row = try #require(
    try SampleSite()
      .guide("nurse", "")
      .file("data/regions.yml", "de: {name: Germany, currency: EUR}")
      .file(
        "data/sources.yml",
        "bls: {title: T, publisher: P, url: 'https://p.org', kind: official, basis: gross}"
      )
      .table("salaries", "subject,region,median,source,as_of\nnurse,de,45000,bls,2025")
      .catalog().role("nurse").pay(in: "de")?.row
  )
  #expect(row.currency == "EUR")
  #expect(row.basis == .gross)
  #expect(row.region.name == "Germany")
  #expect(row.source.title == "T")
  #expect(row.subject == "nurse")
}

@Test func aRowMayHaveACurrencyAndABasisOfItsOwn() throws {
  let table = """
    subject,region,median,currency,basis,source,as_of
    nurse,us,45000,EUR,total,survey,2025
    """
  let catalog = try SampleSite().guide("nurse", "").table("salaries", table).catalog()
  let row = try #require(try catalog.role("nurse").pay(in: "us")?.row)
  #expect(row.currency == "EUR")
  #expect(row.basis == .total)
}
