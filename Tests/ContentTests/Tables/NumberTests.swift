import Reporting
import Testing

@testable import Content

@Suite struct NumberTests {
  @Test(
    arguments: [
      ("0", 0, 0), ("7", 70_000, 0), ("007", 70_000, 0), ("47.80", 478_000, 2), ("0.0001", 1, 4),
      ("1000000000000", 10_000_000_000_000_000, 0),
      ("1000000000000.0000", 10_000_000_000_000_000, 4),
    ] as [(String, Int64, Int)]
  )
  func digitsAreANumber(text: String, tenThousandths: Int64, decimals: Int) throws {
    let amount = try #require(Amount(digits: Array(text.utf8)[...]))
    #expect(amount.tenThousandths == tenThousandths)
    #expect(amount.decimals == decimals)
  }

  @Test(arguments: [
    "", ".", "5.", ".5", "1.2.3", "1,5", "-1", "+1", "1e5", "0x1", "1 000", "1.23456", "½", "١",
    "1000000000001", "1000000000000.0001", "99999999999999999999999999", "1000000000000000000.5",
    String(repeating: "9", count: 1_000), "NaN", "inf",
  ])
  func nothingElseIsANumber(text: String) {
    #expect(Amount(digits: Array(text.utf8)[...]) == nil)
  }

  @Test(
    arguments: [
      ("$120,000", "120000"), ("120,000 $", "120000"), ("US$1,234.50", "1234.50"), ("USD 5", "5"),
      ("120k", "120000"), ("120 K", "120000"), ("47.5k", "47500"), ("1 234", "1234"),
      ("1\u{202F}234", "1234"), ("1’234", "1234"), ("€99", "99"), ("1_000", "1000"),
      ("1,234,567", "1234567"), ("12,34", nil), ("1,5", nil), ("1.234,56", nil), ("1,2345", nil),
      (",123", nil), ("1,234.", nil), ("5m", nil), ("about 5", nil), ("5-6", nil), ("", nil),
      ("k", nil), ("-5", nil), ("5%", nil), ("1.23456k", nil), ("1.2345k", nil),
      ("9999999999k", nil),
    ] as [(String, String?)]
  )
  func aNumberIsOnlyRepairedWhereThereIsNoDoubt(text: String, meant: String?) {
    #expect(plainNumber(text, isPercent: false, allowsNegative: false) == meant)
  }

  @Test(
    arguments: [
      ("N-M years", nil), ("0-2", Experience(from: 0, to: 2)), ("5+", Experience(from: 5)),
      ("10-15", Experience(from: 10, to: 15)), ("5", nil), ("5-5", nil), ("-5", nil), ("5-", nil),
      ("+", nil), ("100+", nil), ("1-2-3", nil), ("1 - 2", nil),
    ] as [(String, Experience?)]
  )
  func experienceIsTwoNumbersOrOneWithAnOpenEnd(text: String, expected: Experience?) {
    var findings = Findings(in: "test.md")
    let form = Form<Experience>.experience
    #expect(form.read(text, .start, &findings) == expected)
    #expect(findings.errors == (expected == nil ? 1 : 0))
  }
}
