import Reporting
import Testing

@testable import Content

@Suite struct CountAndTimeTests {
  @Test(arguments: [
    Faulty(
      "a,us,b,2025,⟦12.5,1",
      """
      invalid-number: a whole number is expected here, found '12.5' \
      | are these thousands? then write '12500'
      """
    ),
    Faulty(
      "a,us,b,2025,⟦0.1234,1",
      "invalid-number: a whole number is expected here, found '0.1234'"
    ),
    Faulty("a,us,b,2025,⟦0,1", "invalid-number: a number above zero is expected here"),
    Faulty("a,us,b,2025,12.0,1"),
  ])
  func aSampleIsCountedInOnes(_ faulty: Faulty) throws {
    try expect(faulty, .salaries, "subject,region,source,as_of,sample,median")
  }

  @Test(arguments: [
    Faulty(
      "a,us,b,2024,2034,1,⟦1693.8,1961400,115200",
      """
      invalid-number: a whole number is expected here, found '1693.8' \
      | are these thousands? then write '1693800'
      """
    ),
    Faulty(
      "a,us,b,2024,2034,1,1,1,⟦115.2",
      """
      invalid-number: a whole number is expected here, found '115.2' \
      | are these thousands? then write '115200'
      """
    ),
    Faulty("a,us,b,2024,2034,1,1,1,0"),
  ])
  func jobsAreCountedInOnes(_ faulty: Faulty) throws {
    let header = "subject,region,source,from,to,change,jobs_from,jobs_to,openings"
    try expect(faulty, .outlook, header)
  }

  @Test(arguments: [
    Faulty("a,us,b,⟦2027,1", "future-date: 2027 lies in the future"),
    Faulty("a,us,b,⟦2026-12,1", "future-date: 2026-12 lies in the future"),
    Faulty("a,us,b,⟦2026-11-21,1", "future-date: 2026-11-21 lies in the future"),
    Faulty("a,us,b,2026,1"), Faulty("a,us,b,2026-11,1"), Faulty("a,us,b,2026-11-20,1"),
  ])
  func figuresAreNotMeasuredInTheFuture(_ faulty: Faulty) throws {
    try expect(faulty, .salaries, "subject,region,source,as_of,median")
  }

  @Test func premiumsAreNotMeasuredInTheFuture() throws {
    try expect(
      Faulty("a,us,skill,x,1,2,percent,b,⟦2031-05", "future-date: 2031-05 lies in the future"),
      .premiums,
      "subject,region,kind,what,low,high,unit,source,as_of"
    )
  }

  @Test func anEditionIsNotReleasedInTheFuture() throws {
    let source = """
      a: {title: A, publisher: B, url: "https://x.org", kind: survey, released: ⟦2026-11-21}
      """
    try Faulty(source, "future-date: 2026-11-21 lies in the future").expect {
      try report(of: .sources, $0)
    }
  }

  @Test(arguments: [
    Faulty(
      "⟦subject,skill\n",
      "empty-table: the table has a header and no row | add a row, or delete the file"
    ),
    Faulty(
      "⟦subject,skill\n\n\n",
      "empty-table: the table has a header and no row | add a row, or delete the file"
    ),
    Faulty("subject,skill\n⟦a\n", "ragged-row: the row has 1 cell, the header has 2"),
  ])
  func aHeaderAloneIsTold(_ faulty: Faulty) throws {
    try faulty.expect { try report(of: .roleSkills, $0) }
  }

  private func expect(_ faulty: Faulty, _ table: DataTable, _ header: String) throws {
    try Faulty("\(header)\n\(faulty.text)\n", faulty.told).expect {
      try report(of: table, $0)
    }
  }

  private func report(of table: DataTable, _ bytes: [UInt8]) throws -> Report {
    var findings = Findings(in: "test")
    _ = TableRows(table, reading: bytes, options: try .forTests, &findings)
    return findings.report
  }
}
