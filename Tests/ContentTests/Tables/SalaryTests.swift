import Reporting
import Testing

@testable import Content

@Suite struct SalaryTests {
  @Test func everyColumnIsRead() throws {
    let text = """
      subject,region,level,group,period,currency,basis,p10,p25,median,p75,p90,mean,low,high,sample,rse,\
      source,as_of,note
      a,us,entry,with-django,hour,USD,gross,1,2.50,3,>=4,n/p,n/a,,9,500,0.4,bls,2025-05,"With, Django"
      """
    let row = try #require(try rows(text).first)
    #expect(row.subject.value == SubjectID("a"))
    #expect(row.region.value == RegionID("us"))
    #expect(row.level?.value == LevelID("entry"))
    #expect(row.group == GroupID("with-django"))
    #expect(row.period == .hour)
    #expect(row.currency == "USD")
    #expect(row.basis == .gross)
    #expect(row.figures[.p10] == .exact(Amount(1)))
    #expect(row.figures[.p25].amount?.decimals == 2)
    #expect(row.figures[.p75] == .atLeast(Amount(4)))
    #expect(row.figures[.p90] == .notPublished)
    #expect(row.figures[.mean] == .notApplicable)
    #expect(row.figures[.low] == .unknown)
    #expect(row.figures[.high] == .exact(Amount(9)))
    #expect(row.sample == Amount(500))
    #expect(row.relativeStandardError == Amount(tenThousandths: 4_000, decimals: 1))
    #expect(row.source.value == SourceID("bls"))
    #expect(row.asOf == AsOf(year: 2025, month: 5))
    #expect(row.note == "With, Django")
    #expect(row.place == RowPlace(file: "test.csv", line: 2))
  }

  @Test func whatMayBeLeftOutHasItsDefault() throws {
    let row = try #require(
      try rows("subject,region,level,median,source,as_of\na,us,all,1,b,2025\n").first
    )
    #expect(row.level == nil)
    #expect(row.group == nil)
    #expect(row.period == .year)
    #expect(row.currency == nil)
    #expect(row.basis == nil)
    #expect(row.asOf == AsOf(year: 2025))
  }

  @Test(arguments: [
    Faulty("1,2,⟦1,,", "percentile-order: 'median' (1) is below 'p25' (2)"),
    Faulty("5,,⟦4.99,,", "percentile-order: 'median' (4.99) is below 'p10' (5)"),
    Faulty(",,>=5,⟦4,", "percentile-order: 'p75' (4) is below 'median' (5)"),
    Faulty(",6,⟦>=5,,", "percentile-order: 'median' (5) is below 'p25' (6)"),
    Faulty("3,⟦2,4,⟦3,5", below("p25", 2, "p10", 3), below("p75", 3, "median", 4)),
    Faulty("1,1,1,1,1"), Faulty(">=5,>=5,>=5,>=5,>=5"), Faulty("1,n/p,2,n/a,3"),
    Faulty("⟦,,,,", "row-without-figure: the row holds no figure"),
    Faulty("n/p,n/p,n/p,n/p,n/p"),
    Faulty("⟦-5,,,,", "invalid-number: '-5' is not a plain number | \(shape)"),
    Faulty("⟦0,,,,", "invalid-number: a number above zero is expected here"),
    Faulty("⟦\"135,980\",,,,", "invalid-number: '135,980' is not a plain number | write '135980'"),
    Faulty("⟦$120000,,,,", "invalid-number: '$120000' is not a plain number | write '120000'"),
    Faulty("⟦120k,,,,", "invalid-number: '120k' is not a plain number | write '120000'"),
    Faulty("⟦1e5,,,,", "invalid-number: '1e5' is not a plain number | \(shape)"),
    Faulty("⟦5%,,,,", "invalid-number: '5%' is not a plain number | \(shape)"),
    Faulty("⟦1.23456,,,,", "invalid-number: '1.23456' has more than 4 decimals | \(shape)"),
    Faulty(
      "⟦1000000000001,,,,",
      "invalid-number: a number of at most 1000000000000 is expected here | \(shape)"
    ),
    Faulty("⟦N/A,,,,", "invalid-number: 'N/A' is not a figure | write 'n/a'"),
    Faulty("⟦np,,,,", "invalid-number: 'np' is not a figure | write 'n/p'"),
    Faulty("⟦*,,,,", "invalid-number: '*' is not a figure | write 'n/p'"),
    Faulty("⟦#,,,,", "invalid-number: '#' is not a figure | write '>=' and digits: >=239200"),
    Faulty("⟦-,,,,", "invalid-number: '-' is not a figure | leave the cell empty"),
    Faulty("⟦239200+,,,,", "invalid-number: '239200+' is not a figure | write '>=239200'"),
    Faulty("⟦\"≥239,200\",,,,", "invalid-number: '≥239,200' is not a figure | write '>=239200'"),
    Faulty("⟦>=,,,,", "invalid-number: '>=' is not a figure | write '>=' and digits: >=239200"),
    Faulty("⟦>=$5k,,,,", "invalid-number: '>=$5k' is not a figure | write '>=5000'"),
    Faulty("⟦>=0,,,,", "invalid-number: a number above zero is expected here"),
  ])
  func aFigureIsJudgedAtItsPlace(_ faulty: Faulty) throws {
    let header = "p10,p25,median,p75,p90,subject,region,source,as_of\n"
    try Faulty(header + faulty.text + ",a,us,b,2025\n", faulty.told).expect(report)
  }

  @Test(arguments: [
    Faulty("⟦May 2025", "'May 2025' is not a date | write 2025, 2025-05 or 2025-05-13"),
    Faulty("⟦2025-5", "'2025-5' is not a date | write '2025-05'"),
    Faulty("⟦2025/05/13", "'2025/05/13' is not a date | write '2025-05-13'"),
    Faulty("⟦2025-13", "'2025-13' is not a date | write 2025, 2025-05 or 2025-05-13"),
    Faulty("⟦25", "'25' is not a date | write 2025, 2025-05 or 2025-05-13"),
    Faulty("2025-02-28"), Faulty("2025-12"), Faulty("1999"),
  ])
  func aDateIsJudgedAtItsPlace(_ faulty: Faulty) throws {
    let header = "subject,region,source,median,as_of\n"
    let told = faulty.told.map { "invalid-date: " + $0 }
    try Faulty(header + "a,us,b,1," + faulty.text + "\n", told).expect(report)
  }

  @Test func anOrderThatIsWrongPointsAtBothEnds() throws {
    let text = "subject,region,source,as_of,low,high\na,us,b,2025,20,10\n"
    let diagnostic = try #require(try report(Array(text.utf8)).diagnostics.first)
    #expect(diagnostic.message.text == "'high' (10) is below 'low' (20)")
    #expect(diagnostic.notes.map(\.message.text) == ["'low' stands here"])
    #expect(diagnostic.notes.map(\.location?.position.column) == [13])
  }

  private func rows(_ text: String) throws -> [SalaryRow] {
    var findings = Findings(in: "test.csv")
    let rows = SalaryColumns.rows(reading: Array(text.utf8), options: try .forTests, &findings)
    #expect(findings.report.isEmpty)
    return rows
  }

  private func report(_ bytes: [UInt8]) throws -> Report {
    var findings = Findings(in: "test.csv")
    _ = SalaryColumns.rows(reading: bytes, options: try .forTests, &findings)
    return findings.report
  }
}

private let shape = "write digits alone, with a '.' before decimals: 135980 or 47.80"

private func below(_ name: String, _ amount: Int, _ other: String, _ limit: Int) -> String {
  "percentile-order: '\(name)' (\(amount)) is below '\(other)' (\(limit))"
}
