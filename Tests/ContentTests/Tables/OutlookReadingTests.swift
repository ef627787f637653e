import Reporting
import Testing

@testable import Content

@Suite struct OutlookReadingTests {
  @Test func everyColumnIsRead() throws {
    let text = """
      subject,region,from,to,jobs_from,jobs_to,change,openings,label,education,experience,training,source
      all,us,2024,2034,1693800,1961400,-15.8,0,Decline,"Some college, no degree",None,Internship,bls
      """
    var findings = Findings(in: "test.csv")
    let rows = OutlookColumns.rows(reading: Array(text.utf8), options: try .forTests, &findings)
    let row = try #require(rows.first)
    #expect(findings.report.isEmpty)
    #expect(row.subject.value == .all)
    #expect(row.region.value == RegionID("us"))
    #expect([row.from, row.to] == [2024, 2034])
    #expect([row.jobsFrom, row.jobsTo] == [Amount(1_693_800), Amount(1_961_400)])
    #expect(row.change == Amount(tenThousandths: -158_000, decimals: 1))
    #expect(row.openings == Amount(0))
    #expect([row.label, row.education] == ["Decline", "Some college, no degree"])
    #expect([row.experience, row.training] == ["None", "Internship"])
    #expect(row.source.value == SourceID("bls"))
    #expect(row.place.line == 2)
  }

  @Test(arguments: [
    Faulty("2024,2034,⟦+15.8", "invalid-number: '+15.8' is not a plain number | write '15.8'"),
    Faulty("2024,2034,⟦15.8%", "invalid-number: '15.8%' is not a plain number | write '15.8'"),
    Faulty("2024,2034,⟦−3.1", "invalid-number: '−3.1' is not a plain number | write '-3.1'"),
    Faulty("2024,2034,⟦", "missing-value: the row needs a value for 'change'"),
    Faulty("2034,⟦2024,1", "invalid-date: the projection does not end after it begins"),
    Faulty("2024,⟦2024,1", "invalid-date: the projection does not end after it begins"),
    Faulty(
      "⟦24,2034,1",
      "invalid-number: expected a whole number from 1900 to 2200, found '24'"
    ),
    Faulty("2024,2034,0"), Faulty("2024,2034,-0.5"),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) throws {
    let text = "subject,region,source,from,to,change\na,us,b," + faulty.text + "\n"
    try Faulty(text, faulty.told).expect { bytes in
      var findings = Findings(in: "test.csv")
      _ = OutlookColumns.rows(reading: bytes, options: try .forTests, &findings)
      return findings.report
    }
  }

  @Test func everyColumnOfPremiumsIsRead() throws {
    let text = """
      subject,region,kind,what,low,high,unit,source,as_of
      a,us,skill,SQL,5,10.5,percent,b,2025
      """
    var findings = Findings(in: "test.csv")
    let rows = PremiumColumns.rows(reading: Array(text.utf8), options: try .forTests, &findings)
    let row = try #require(rows.first)
    #expect(findings.report.isEmpty)
    #expect([row.kind.rawValue, row.what.value, row.unit.rawValue] == ["skill", "SQL", "percent"])
    #expect([row.low.plain, row.high.plain] == ["5", "10.5"])
    #expect(
      [row.subject.value.text, row.region.value.text, row.source.value.text] == ["a", "us", "b"]
    )
    #expect(row.asOf.iso == "2025")
  }

  @Test func aPremiumWhoseEndsAreSwappedIsTold() throws {
    try Faulty(
      "subject,region,kind,what,low,high,unit,source,as_of\na,us,skill,SQL,10,⟦5,percent,b,2025\n",
      "percentile-order: 'high' (5) is below 'low' (10)"
    ).expect { bytes in
      var findings = Findings(in: "test.csv")
      _ = PremiumColumns.rows(reading: bytes, options: try .forTests, &findings)
      return findings.report
    }
  }
}
