import Testing

@testable import Content
@testable import Publishing

/// Sites that have words of their own, or no English.
struct LabelTests {
  private let german = Wording(
    numbers: NumberStyle(language: "de-DE"),
    labels: [
      "at_least": "mindestens {figure}", "or_more": "{figure} oder mehr", "per_hour": "pro Stunde",
      "median": "Median", "yearly_pay": "Jahresgehalt", "not_published": "nicht veröffentlicht",
      "years": "Jahre", "approximate": "geschätzt",
    ]
  )

  @Test func figuresTakeTheSitesOwnWords() {
    let row = Fixture.row(currency: "EUR")
    let hourly = Fixture.row(period: .hour, currency: "EUR")
    #expect(german.figure(.atLeast(Amount(239_200)), of: row) == "mindestens 239.200\u{A0}€")
    #expect(german.cell(.atLeast(Amount(239_200)), of: row) == "239.200\u{A0}€ oder mehr")
    #expect(german.figure(.exact(Amount(48)), of: hourly) == "48,00\u{A0}€ pro Stunde")
    #expect(german.absence(.notPublished) == "nicht veröffentlicht")
    #expect(german.years(Experience(from: 0, to: 2)) == "0–2 Jahre")
  }

  @Test func captionsAreNoSentencesAndStay() {
    #expect(
      german.caption(of: Fixture.row(), statistic: .median)
        == "US, Jahresgehalt, Median, Mai 2025, BLS OEWS"
    )
    let row = Fixture.row(annualised: Annualised(from: .hour, times: Amount(2080)))
    #expect(
      german.caption(of: row, statistic: .median)
        == "US, Jahresgehalt, geschätzt, Median, Mai 2025, BLS OEWS"
    )
  }

  @Test func sentencesAreLeftOut() {
    let range = PayRange(kind: .tenths, low: .exact(Amount(1)), high: .exact(Amount(2)))
    #expect(german.sentences == nil)
    #expect(german.rangeInWords(range, of: Fixture.row()) == nil)
    #expect(Wording(numbers: NumberStyle(language: "xx-YY")).sentences == nil)
    #expect(Wording(numbers: NumberStyle(language: "en-ZA")).sentences != nil)
  }

  @Test func aBoundWithoutItsGapStandsBeforeTheFigure() {
    let wording = Wording(numbers: NumberStyle(language: "en-US"), labels: ["at_least": "≥"])
    #expect(wording.figure(.atLeast(Amount(239_200)), of: Fixture.row()) == "≥ $239,200")
  }

  @Test func eachWordHasAKeyOfItsOwn() {
    #expect(Set(Word.all.map(\.key)).count == Word.all.count)
    #expect(Word.all.allSatisfy { !$0.english.isEmpty })
  }
}
