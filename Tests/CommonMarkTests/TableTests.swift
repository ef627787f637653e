import Reporting
import Testing

@testable import CommonMark

/// Tables in fences.
struct TableTests {
  @Test func aFenceHoldsATable() {
    let article = Reading(
      """
      ```table Pay & *perks*
      | Level | Pay |
      |---|:-:|
      | Entry | $1 |
      | Senior | $2 |
      ```
      """
    ).article
    #expect(
      article.lead.text == """
        <div class="gp-table" role="region" tabindex="0" aria-labelledby="gp-table-1"><table>
        <caption id="gp-table-1">Pay &amp; <em>perks</em></caption>
        <thead>
        <tr><th scope="col">Level</th><th scope="col">Pay</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Entry</th><td>$1</td></tr>
        <tr><th scope="row">Senior</th><td>$2</td></tr>
        </tbody>
        </table></div>

        """
    )
  }

  @Test(
    arguments: [
      "a | b\nc | d", "| a | b |\n| c | d |", "|a|b\n|c|d", "a|b|\n\n  c|d|  ", "a|b\n-|-\nc|d",
      "a | b \n :-- | --: \nc|d", "\ta\t|\tb\n\tc\t|\td",
    ]
  )
  func pipesAndDashesAreWrittenInManyWays(rows: String) {
    #expect(cells(rows) == [["a", "b"], ["c", "d"]])
  }

  @Test(
    arguments: [
      ("a \\| b | `c\\|d`", ["a | b", "<code>c|d</code>"]), ("a \\\\| b", ["a \\", "b"]),
      ("*a* | <https://b.c>", ["<em>a</em>", "<a href=\"https://b.c\">https://b.c</a>"]),
      ("# a | - b", ["# a", "- b"]), ("1. a # | > b", ["1. a #", "&gt; b"]),
      ("a &amp; b | c", ["a &amp; b", "c"]),
      ("R&D | \"q\" <3", ["R&amp;D", "&quot;q&quot; &lt;3"]), ("``` | ~~~", ["```", "~~~"]),
      ("[x](y.md) | {{f}}", ["<a href=\"⟨address 0⟩\">x</a>", "⟨fact 0⟩"]),
      ("a\\", ["a\\"]), ("ü | 日本", ["ü", "日本"]),
    ]
  )
  func cellsAreInlineMarkdown(row: String, expected: [String]) {
    let header = expected.map { _ in "h" }.joined(separator: "|")
    #expect(cells("\(header)\n\(row)").last == expected)
  }

  @Test func cellsKnowWhereTheirCallsStand() {
    let text = """
      > ```table Of {{a}} [b](c.md)
      > | {{d}} | [e](f.md) |
      > | d | [e](f.md) and {{ g_h }} \\| {{d}} |
      > ```
      """
    let calls = Reading(text).article.calls
    #expect(calls.expressions.map(\.text) == ["a", "d", "g_h", "d"])
    #expect(calls.links.map(\.destination) == ["c.md", "f.md", "f.md"])
    let expressions = calls.expressions.map { covered(by: $0.position, in: text) }
    #expect(expressions == ["a", "d", "g_h", "d"])
    #expect(calls.expressions.map(\.position.line) == [1, 2, 3, 3])
    #expect(calls.links.map { covered(by: $0.position, in: text) } == ["c.md", "f.md", "f.md"])
  }

  @Test func cellsKnowTheLinksThatTheFileDefines() {
    let text = "```table T\na | b\n[c] | [d][E f]\n```\n\n[c]: g.md\n[e  F]: h.md\n"
    let article = Reading(text).article
    #expect(article.calls.links.map(\.destination) == ["g.md", "h.md"])
    #expect(article.lead.text.contains("<a href=\"⟨address 1⟩\">d</a>"))
  }

  @Test func theTopLeftCellMayBeEmpty() {
    #expect(cells("|  | b\nc | d") == [["", "b"], ["c", "d"]])
    #expect(told(of: "```table T\n| | b |\n| c | d |\n```").isEmpty)
  }

  @Test func tablesAreNumbered() {
    let table = "```table T\na\nb\n```\n"
    let html = Reading(table + "\n- " + table.replacing("\n", with: "\n  ")).article.lead.text
    #expect(html.contains("aria-labelledby=\"gp-table-1\"><table>\n<caption id=\"gp-table-1\">"))
    #expect(html.contains("aria-labelledby=\"gp-table-2\"><table>\n<caption id=\"gp-table-2\">"))
  }

  @Test(arguments: ["tables T", "Table T", "", "text table"])
  func anotherFenceIsCode(info: String) {
    #expect(Reading("```\(info)\na | b\n```\n").article.lead.text.contains("a | b\n</code>"))
  }

  private func cells(_ rows: String) -> [[String]] {
    let html = Reading("```table T\n\(rows)\n```\n").article.lead.text
    return html.matches(of: /<tr>(.*?)<\/tr>/).map { row in
      row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { String($0.1) }
    }
  }
}

/// What is told of tables.
struct TableProblemTests {
  @Test func aRowOfAnotherWidthIsToldOf() {
    #expect(
      told(of: "```table T\na | b | c\n⟦d\n| e | f | g |⟦ h | i |\n> | x\n```") == [
        "ragged-row: the row has 1 cell, the first row has 3",
        "ragged-row: the row has 5 cells, the first row has 3",
        "2:1: ragged-row: the row has 2 cells, the first row has 3",
      ].dropLast() + ["5:1: ragged-row: the row has 2 cells, the first row has 3"]
    )
  }

  @Test func aTableWithoutCaptionIsToldOf() {
    #expect(
      told(of: "``` ⟦table\na\nb\n```") == ["table-without-caption: the table has no caption"]
    )
    #expect(
      Reading("```table\na\nb\n```").diagnostics[0].suggestion?.words
        == "write what the table shows behind the word 'table'"
    )
  }

  @Test(arguments: ["", "a | b\n", "a | b\n---|---\n", "\n\n"])
  func aTableWithoutBodyIsToldOf(rows: String) {
    let message = "table-without-body: the table has no row below its first"
    #expect(told(of: "```⟦table T\n\(rows)```") == [message])
  }

  @Test func anEmptyCellIsToldOfAndPrinted() {
    let text = "```table T\n| a |⟦  |\n|⟦ | b |\n```"
    #expect(told(of: text) == ["empty-cell: the cell is empty", "empty-cell: the cell is empty"])
    let options = MarkdownOptions(emptyCell: "keine <Daten>")
    let html = Reading("```table T\na | b\nc | |\n```", options: options).article.lead.text
    #expect(
      html.contains(
        "<td><span aria-hidden=\"true\">–</span> "
          + "<span class=\"gp-hidden\">keine &lt;Daten&gt;</span></td>"
      )
    )
  }

  @Test func aTableWithoutFenceIsToldOf() {
    let message = "bare-table: Markdown knows no such table, and prints these lines as they stand"
    #expect(told(of: "⟦| a | b |\n|---|---|\n| c | d |\n") == [message])
    #expect(told(of: "Text:\n  ⟦a | b\n:-: | -\nc | d\n") == [message])
    #expect(told(of: "- > ⟦a | b\n  > --|--\n") == [message])
    #expect(
      Reading("a | b\n--|--\n").diagnostics[0].suggestion?.words
        == "write '```table' and a caption on a line above it, and '```' on a line below it"
    )
  }

  @Test(arguments: ["a | b\nc | d", "a\n--|--", "a | b\n\n--|--", "    a | b\n    --|--"])
  func whatIsNoBareTable(markdown: String) {
    #expect(told(of: markdown).isEmpty)
  }
}
