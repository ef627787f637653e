import Reporting
import Testing

@testable import Content

@Suite struct TableTests {
  @Test(arguments: [
    Faulty("⟦", "malformed-csv: the table has no header"),
    Faulty(
      "⟦subject;skill\na;b\n",
      "malformed-csv: cells must be separated by commas, not by semicolons"
    ),
    Faulty(
      "⟦subject\tskill\na\tb\n",
      "malformed-csv: cells must be separated by commas, not by tabs"
    ),
    Faulty(
      "⟦" + (1...101).map { "c\($0)" }.joined(separator: ","),
      "malformed-csv: the header has 101 columns, which is no table that is read here"
    ),
    Faulty("\n⟦subject\na\n", "missing-column: the table needs a column 'skill'"),
    Faulty(
      "subject,⟦skil\na,b\n",
      "unknown-column: the table has no column 'skil' | did you mean 'skill'?"
    ),
    Faulty(
      "⟦plumber,sql,50\nplumber,go,60\n",
      """
      malformed-csv: the first line names no column of this table | the columns are subject, skill, \
      importance, tier, source
      """
    ),
    Faulty(
      "subject,skill,⟦importence\na,b,5\n",
      "unknown-column: the table has no column 'importence' | did you mean 'importance'?"
    ),
    Faulty(
      "subject,skill,⟦Tier\na,b,foundational\n",
      "unknown-column: the table has no column 'Tier' | did you mean 'tier'?"
    ),
    Faulty(
      "subject,skill,⟦weight\na,b,5\n",
      """
      unknown-column: the table has no column 'weight' | the columns are subject, skill, importance, \
      tier, source
      """
    ),
    Faulty(
      "subject,skill,⟦\na,b,\n",
      """
      unknown-column: a column has no name | the columns are subject, skill, importance, tier, source
      """
    ),
    Faulty(
      "subject,skill,⟦subject\na,b,c\n",
      "repeated-column: the column 'subject' is given twice"
    ),
    Faulty(
      "subject,skill\na,b\n⟦a,b,c\n",
      """
      ragged-row: the row has 3 cells, the header has 2 | a cell that holds a comma must be in quotes
      """
    ),
    Faulty("subject,skill\n\n⟦a\n", "ragged-row: the row has 1 cell, the header has 2"),
    Faulty("subject,skill\na,⟦\n", "missing-value: the row needs a value for 'skill'"),
    Faulty(
      "subject,skill\n⟦Data Scientist,b\n",
      "invalid-id: 'Data Scientist' is not an id | write 'data-scientist'"
    ),
    Faulty(
      "subject,skill,tier\na,b,⟦advnaced\n",
      """
      unknown-value: unknown value 'advnaced', expected 'foundational', 'advanced' or 'professional' \
      | did you mean 'advanced'?
      """
    ),
    Faulty(
      "subject,skill,importance\na,b,⟦101\na,c,0\na,d,100\n",
      "invalid-number: a number of at most 100 is expected here"
    ),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) throws {
    try faulty.expect { try report(of: .roleSkills, $0) }
  }

  @Test func aColumnThatIsGivenTwiceNamesTheFirst() throws {
    let found = try report(of: .roleSkills, Array("subject,skill,skill\n".utf8)).diagnostics
    #expect(found.first?.notes.map(\.message.text) == ["it is first given here"])
    #expect(found.first?.notes.map(\.location?.position.column) == [9])
  }

  @Test(arguments: [
    Faulty(
      "skill,name,kind\nsql,SQL,technical\n⟦sql,SQL,tool\n",
      "repeated-id: 'sql' is described twice"
    ),
    Faulty(
      "skill,name,kind\n⟦pcap,PCAP,certification\n",
      "certification-without-issuer: the certification 'PCAP' names no issuer"
    ),
    Faulty(
      "skill,name,kind\n⟦median,Medians,technical\n",
      "reserved-id: 'median' cannot be an id: it is a word by which facts are asked for"
    ),
    Faulty(
      "skill,name,kind,url\nsql,SQL,technical,⟦example.org\n",
      "invalid-url: 'example.org' is not a web address | write 'https://example.org'"
    ),
    Faulty(
      "skill,name,kind,url\nsql,SQL,technical,⟦www\n",
      "invalid-url: 'www' is not a web address | write a whole address, such as https://example.org/"
    ),
  ])
  func aFaultInSkillsIsTold(_ faulty: Faulty) throws {
    try faulty.expect { try report(of: .skills, $0) }
  }

  @Test(arguments: [
    Faulty(
      "occupation,title,related\na,A,b ⟦C c\n",
      "invalid-id: 'C' is not an id | write 'c'"
    ),
    Faulty(
      "occupation,title,related\na,A,\"b ⟦C\"\n",
      "invalid-id: 'C' is not an id | write 'c'"
    ),
    Faulty("occupation,title\na,A\n⟦a,B\n", "repeated-id: 'a' is described twice"),
  ])
  func aFaultInOccupationsIsTold(_ faulty: Faulty) throws {
    try faulty.expect { try report(of: .occupations, $0) }
  }

  @Test func aCellOfAnyLengthMakesAShortMessage() throws {
    let long = String(repeating: "X", count: 100_000)
    let found = try report(of: .roleSkills, Array("subject,skill\n\(long),b\n".utf8)).diagnostics
    #expect(found.map(\.rule) == [.invalidID])
    #expect(found.map { $0.message.text.count } == [501])
  }

  @Test func rowsWithErrorsAreLeftOutAndTheOthersKept() throws {
    var findings = Findings(in: "test.csv")
    let bytes = Array("subject,skill,tier\na,b,advanced\nc,d,x\ne,f,\n".utf8)
    let rows = RoleSkillColumns.rows(reading: bytes, options: try .forTests, &findings)
    #expect(rows.map(\.subject.value.text) == ["a", "e"])
    #expect(rows.map(\.tier) == [.advanced, nil])
    #expect(rows.map(\.place.line) == [2, 4])
  }

  @Test func everyColumnOfSkillsIsRead() throws {
    var findings = Findings(in: "test.csv")
    let text = "skill,name,kind,inline,url,issuer\na,A b,certification,a b,https://x.org,\"C, D\"\n"
    let rows = SkillColumns.rows(reading: Array(text.utf8), options: try .forTests, &findings)
    let row = try #require(rows.first)
    #expect(row.id.value == SkillID("a"))
    #expect(
      [row.name, row.inline, row.url, row.issuer] == ["A b", "a b", "https://x.org", "C, D"]
    )
    #expect(row.kind == .certification)
    #expect(findings.report.isEmpty)
  }

  @Test func everyColumnOfOccupationsIsRead() throws {
    var findings = Findings(in: "test.csv")
    let text =
      "title,occupation,inline,plural,code,scheme,url,related\nA,a,an a,as,1,S,https://x.org,b c\n"
    let rows = OccupationColumns.rows(reading: Array(text.utf8), options: try .forTests, &findings)
    let row = try #require(rows.first)
    #expect(row.id.value == SubjectID("a"))
    #expect([row.title, row.inline, row.plural] == ["A", "an a", "as"])
    #expect([row.code, row.scheme, row.url] == ["1", "S", "https://x.org"])
    #expect(row.related.map(\.value.text) == ["b", "c"])
    #expect(row.related.map(\.position.column) == [31, 33])
    #expect(findings.report.isEmpty)
  }

  private func report(of table: DataTable, _ bytes: [UInt8]) throws -> Report {
    var findings = Findings(in: "test.csv")
    _ = TableRows(table, reading: bytes, options: try .forTests, &findings)
    return findings.report
  }
}
