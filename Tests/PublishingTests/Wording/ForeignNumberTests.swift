import Content
import Testing

@testable import Publishing

/// Numbers, money and dates in other languages than English.
struct ForeignNumberTests {
  @Test(arguments: [
    ("de-DE", "1.234.567", "1.234", "−5,5\u{A0}%"), ("es-ES", "1.234.567", "1234", "−5,5\u{A0}%"),
    ("fr-FR", "1\u{202F}234\u{202F}567", "1\u{202F}234", "−5,5\u{A0}%"),
    ("de-CH", "1’234’567", "1’234", "−5.5%"), ("hi-IN", "12,34,567", "1,234", "−5.5%"),
    ("tr-TR", "1.234.567", "1.234", "−%5,5"), ("ja-JP", "1,234,567", "1,234", "−5.5%"),
    ("ar-EG", "١٬٢٣٤٬٥٦٧", "١٬٢٣٤", "\u{61C}−٥٫٥٪\u{61C}"),
    ("he-IL", "1,234,567", "1,234", "\u{200E}−5.5%"), ("fa", "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴", "\u{200E}−۵٫۵٪"),
    ("xx-YY", "1,234,567", "1,234", "−5.5%"), ("", "1,234,567", "1,234", "−5.5%"),
  ])
  func numbersFollowTheLanguage(language: String, long: String, short: String, percent: String) {
    let style = NumberStyle.of(language: language)
    #expect(!style.isEnglish)
    #expect(style.number(Amount(1_234_567)) == long)
    #expect(style.number(Amount(1234)) == short)
    #expect(style.percent(Amount(tenThousandths: -55_000, decimals: 1)) == percent)
  }

  @Test(arguments: [
    ("de-DE", "EUR", "82.460\u{A0}€", "82.460–214.670\u{A0}€"),
    ("de-AT", "EUR", "€\u{A0}82.460", "€\u{A0}82.460–€\u{A0}214.670"),
    ("de-DE", "XYZ", "82.460\u{A0}XYZ", "82.460–214.670\u{A0}XYZ"),
    ("fr-CA", "USD", "82\u{A0}460\u{A0}$\u{A0}US", "82\u{A0}460–214\u{A0}670\u{A0}$\u{A0}US"),
    ("nl-NL", "EUR", "€\u{A0}82.460", "€\u{A0}82.460–€\u{A0}214.670"),
    ("ja-JP", "USD", "$82,460", "$82,460–$214,670"),
    (
      "he-IL", "ILS", "\u{200F}82,460\u{A0}\u{200F}₪",
      "\u{200F}82,460\u{A0}\u{200F}₪–\u{200F}214,670\u{A0}\u{200F}₪"
    ),
    ("xx-YY", "USD", "USD\u{A0}82,460", "USD\u{A0}82,460–USD\u{A0}214,670"),
    ("sv-SE", "", "82\u{A0}460", "82\u{A0}460–214\u{A0}670"),
  ])
  func moneyFollowsTheLanguage(language: String, currency: String, money: String, range: String) {
    let style = NumberStyle.of(language: language)
    let (low, high) = (Amount(82_460), Amount(214_670))
    #expect(style.money(low, currency: currency) == money)
    #expect(style.range(low, high, currency: currency) == range)
  }

  @Test(arguments: [
    ("de-DE", "136.400\u{A0}€", "1,25\u{A0}Mio.\u{A0}€"),
    ("fr-FR", "136\u{A0}k\u{A0}€", "1,25\u{A0}M\u{A0}€"),
    ("ja-JP", "€13.6万", "€125万"), ("hi-IN", "€1.36\u{A0}लाख", "€12.5\u{A0}लाख"),
    ("xx-YY", "EUR\u{A0}136k", "EUR\u{A0}1.25M"),
  ])
  func compactFollowsTheLanguage(language: String, thousands: String, millions: String) {
    let style = NumberStyle.of(language: language)
    #expect(style.compact(Amount(136_400), currency: "EUR") == thousands)
    #expect(style.compact(Amount(1_250_000), currency: "EUR") == millions)
  }

  @Test(arguments: [
    ("de-DE", "3. Mai 2025", "Mai 2025", "2025"), ("pl-PL", "3 maja 2025", "maj 2025", "2025"),
    ("ja-JP", "2025年5月3日", "2025年5月", "2025年"), ("he-IL", "3 במאי 2025", "מאי 2025", "2025"),
    ("th-TH", "3 พฤษภาคม 2025", "พฤษภาคม 2025", "2025"),
    ("fa-IR", "۳ مهٔ ۲۰۲۵", "مهٔ ۲۰۲۵", "۲۰۲۵"), ("xx-YY", "2025-05-03", "2025-05", "2025"),
  ])
  func datesFollowTheLanguage(language: String, day: String, month: String, year: String) {
    let style = NumberStyle.of(language: language)
    #expect(style.asOf(AsOf(year: 2025, month: 5, day: 3)) == day)
    #expect(style.asOf(AsOf(year: 2025, month: 5)) == month)
    #expect(style.asOf(AsOf(year: 2025)) == year)
  }

  @Test func peopleAreExactWhereNoSentencesAreMade() {
    #expect(NumberStyle.of(language: "de-DE").peopleInWords(Amount(1_693_800)) == "1.693.800")
  }
}
