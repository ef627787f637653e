import Content
import Testing

@testable import Publishing

/// Numbers, money and dates as English pages print them.
struct EnglishNumberTests {
  private let american = NumberStyle.of(language: "en-US")
  private let british = NumberStyle.of(language: "en-GB")

  @Test(arguments: [
    (Amount(0), "0"), (Amount(7), "7"), (Amount(999), "999"), (Amount(1000), "1,000"),
    (Amount(1_693_800), "1,693,800"), (Amount(1_000_000_000_000), "1,000,000,000,000"),
    (Amount(-36_100), "−36,100"), (Amount(tenThousandths: 158_000, decimals: 1), "15.8"),
    (Amount(tenThousandths: 1, decimals: 4), "0.0001"),
    (Amount(tenThousandths: -4, decimals: 2), "0.00"),
    (Amount(tenThousandths: .max, decimals: 4), "922,337,203,685,477.5807"),
    (Amount(tenThousandths: .min, decimals: 0), "−922,337,203,685,478"),
  ])
  func aNumberIsPrintedAsItWasPublished(amount: Amount, printed: String) {
    #expect(american.number(amount) == printed)
  }

  @Test(arguments: [
    (158_000, 1, "15.8%"), (-361_000, 1, "−36.1%"), (100_000, 1, "10.0%"), (470_000, 0, "47%"),
    (0, 1, "0.0%"), (-7_000, 1, "−0.7%"),
  ])
  func percentHasItsDecimalsAndARealMinus(value: Int64, decimals: Int, printed: String) {
    #expect(american.percent(Amount(tenThousandths: value, decimals: decimals)) == printed)
  }

  @Test(arguments: [
    (Amount(1_693_800), "1.69 million"), (Amount(115_200), "115,200"), (Amount(999_999), "999,999"),
    (Amount(1_000_000), "1 million"), (Amount(18_863_300), "18.9 million"),
    (Amount(169_956_100), "170 million"), (Amount(1_200_000_000), "1.2 billion"),
    (Amount(999_600_000), "1 billion"), (Amount(Amount.largest), "1,000 billion"), (Amount(0), "0"),
  ])
  func peopleInSentencesHaveThreeDigitsFromAMillionOn(amount: Amount, printed: String) {
    #expect(american.peopleInWords(amount) == printed)
  }

  @Test func yearlyMoneyIsPrintedAsItWasPublished() {
    #expect(american.money(Amount(135_980), currency: "USD") == "$135,980")
    #expect(american.money(Amount(0), currency: "USD") == "$0")
    #expect(american.money(Amount(-43_330), currency: "USD") == "−$43,330")
    #expect(american.money(Amount(tenThousandths: 85_000, decimals: 1), currency: "USD") == "$8.50")
    #expect(
      american.money(Amount(Amount.largest), currency: "USD") == "$1,000,000,000,000"
    )
  }

  @Test func hourlyMoneyHasTwoDecimals() {
    let musicians = Amount(tenThousandths: 478_000, decimals: 2)
    #expect(american.money(musicians, currency: "USD", period: .hour) == "$47.80")
    #expect(american.money(Amount(36), currency: "USD", period: .hour) == "$36.00")
    #expect(american.money(Amount(1500), currency: "JPY", period: .hour) == "¥1,500")
  }

  @Test(arguments: [
    ("en-US", "USD", "$135,980"), ("en", "USD", "$135,980"), ("EN_us", "USD", "$135,980"),
    ("en-US", "GBP", "£135,980"), ("en-US", "CAD", "CA$135,980"), ("en-GB", "USD", "US$135,980"),
    ("en-GB", "GBP", "£135,980"), ("en-GB", "EUR", "€135,980"), ("en-CA", "CAD", "$135,980"),
    ("en-CA", "USD", "US$135,980"), ("en-AU", "AUD", "$135,980"), ("en-NZ", "NZD", "$135,980"),
    ("en-IE", "EUR", "€135,980"), ("en-US", "CHF", "CHF\u{A0}135,980"),
    ("en-US", "ABC", "ABC\u{A0}135,980"), ("en-US", "", "135,980"), ("en-IN", "INR", "₹1,35,980"),
  ])
  func dollarsOfOtherCountriesAreTold(language: String, currency: String, printed: String) {
    let style = NumberStyle.of(language: language)
    #expect(style.money(Amount(135_980), currency: currency) == printed)
  }

  @Test(arguments: [
    (135_980, "$136k"), (92_650, "$92.7k"), (90_000, "$90k"), (999, "$999"), (999_499, "$999k"),
    (999_600, "$1M"), (1_255_000, "$1.26M"), (5_200, "$5.2k"), (742_310, "$742k"), (0, "$0"),
    (-135_980, "−$136k"), (1_000_000_000_000, "$1T"),
  ])
  func compactHasThreeDigits(whole: Int64, printed: String) {
    #expect(american.compact(Amount(whole), currency: "USD") == printed)
  }

  @Test func compactNeverPromisesMoreThanALowerBound() {
    let bound = Amount(239_700)
    #expect(american.compact(bound, currency: "USD", rounding: .down) == "$239k")
    #expect(american.compact(bound, currency: "USD") == "$240k")
  }

  @Test func hourlyMoneyIsNeverShortened() {
    #expect(american.compact(Amount(1200), currency: "USD", period: .hour) == "$1,200.00")
  }

  @Test func aRangeHasADashWithoutSpaces() {
    let (low, high) = (Amount(82_460), Amount(214_670))
    #expect(american.range(low, high, currency: "USD") == "$82,460–$214,670")
    #expect(british.range(low, high, currency: "USD") == "US$82,460–US$214,670")
    #expect(british.range(low, high, currency: "") == "82,460–214,670")
  }

  @Test(arguments: [
    ("en-US", "November 12, 2026"), ("en-CA", "November 12, 2026"), ("en-GB", "12 November 2026"),
    ("en-AU", "12 November 2026"), ("en", "November 12, 2026"), ("en-ZA", "12 November 2026"),
  ])
  func aDateIsWrittenTheWayOfTheCountry(language: String, printed: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 12))
    #expect(NumberStyle.of(language: language).date(date) == printed)
  }

  @Test(arguments: [
    (AsOf(year: 2025), "2025", "2025"), (AsOf(year: 2025, month: 5), "May 2025", "May 2025"),
    (AsOf(year: 2025, month: 5, day: 3), "May 3, 2025", "3 May 2025"),
    (AsOf(year: 2025, month: 13), "2025-13", "2025-13"),
    (AsOf(year: 2025, month: -1), "2025-0-1", "2025-0-1"),
  ])
  func anAsOfIsAsPreciseAsItsSource(asOf: AsOf, american: String, british: String) {
    #expect(self.american.asOf(asOf) == american)
    #expect(self.british.asOf(asOf) == british)
  }
}
