import Reporting
import Testing

@testable import Content

@Suite struct CSVReaderTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\n\n \t\n1\n\n", [["a"], ["1"]]),
      ("a,b\n,\n , \n1,\n", [["a", "b"], ["1", ""]]),
      (" a , b\t\n  1,2  \n", [["a", "b"], ["1", "2"]]),
      ("\"a,b\",\"c \"\"d\"\"\"\n", [["a,b", "c \"d\""]]),
      ("\"a\nb\",\"c\r\nd\"\n1,2\n", [["a\nb", "c\r\nd"], ["1", "2"]]),
      ("a, \"b\" ,c\n", [["a", "b", "c"]]),
      ("\"\",\"\"\"\"\n", [["", "\""]]),
      ("\" a \",b\n", [["a", "b"]]),
      ("ä,ö\n", [["ä", "ö"]]),
      (",a\n", [["", "a"]]),
      ("a,\n", [["a", ""]]),
      ("a,", [["a", ""]]),
      ("a\rb\n", [["a\rb"]]),
      ("a\u{0}b,c\n", [["a\u{0}b", "c"]]),
      ("", []), ("\n\r\n \n", []), (",", []),
    ] as [(String, [[String]])]
  )
  func readsTheCellsOfEachRow(text: String, expected: [[String]]) {
    #expect(read(text).rows == expected)
    #expect(read(text).report.isEmpty)
  }

  @Test(arguments: [
    Faulty("a,b\n1,⟦\"2\n3,4\n", "malformed-csv: the quote is never closed"),
    Faulty("a,b\n1,⟦\"", "malformed-csv: the quote is never closed"),
    Faulty("a,b\n1,⟦\"2\"\"\n", "malformed-csv: the quote is never closed"),
    Faulty(
      "a,b\n1,2⟦\"\n",
      """
      malformed-csv: a quote stands inside a cell without quotes | put the whole cell in quotes, and \
      write each quote inside it twice
      """
    ),
    Faulty(
      "a,b\n\"1\" ⟦x,2\n",
      """
      malformed-csv: there is text behind the closing quote | put the whole cell in quotes, and write \
      each quote inside it twice
      """
    ),
  ])
  func aMisplacedQuoteIsTold(_ faulty: Faulty) {
    faulty.expect { read(String(decoding: $0, as: UTF8.self)).report }
  }

  @Test func cellsKnowTheirPlacesInBytes() {
    let positions = read("ä, b\n\"c\nd\",\"e\"\n\nf,g\n").positions
    #expect(
      positions == [
        [Position(line: 1, column: 1, length: 2), Position(line: 1, column: 5, length: 1)],
        [Position(line: 2, column: 1, length: 1), Position(line: 3, column: 4, length: 3)],
        [Position(line: 5, column: 1, length: 1), Position(line: 5, column: 3, length: 1)],
      ]
    )
  }

  private func read(
    _ text: String
  ) -> (rows: [[String]], positions: [[Position]], report: Report) {
    var reader = CSVReader(Array(text.utf8))
    var findings = Findings(in: "test.csv")
    var cells: [CSVCell] = []
    var rows: [[String]] = []
    var positions: [[Position]] = []
    while reader.next(into: &cells, &findings) {
      rows.append(cells.map { Content.text(of: $0, in: reader.bytes) })
      positions.append(cells.map(\.position))
    }
    return (rows, positions, findings.report)
  }
}
