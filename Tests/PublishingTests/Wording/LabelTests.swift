import Testing

@testable import Content
@testable import Publishing

/// Sites that have words of their own, or no English.
struct LabelTests {
  private let german = Wording(
    numbers: NumberStyle.of(language: "de-DE"),
    labels: [
      "at_least": "mindestens", "or_more": "oder mehr", "per_hour": "pro Stunde",
      "statistic_median": "Median", "pay_year": "Jahresgehalt", "range_to": "bis",
      "not_published": "nicht veröffentlicht", "experience_years": "Jahre",
      "approximate": "geschätzt", "match_proxy": "nächster amtlicher Beruf",
    ]
  )

  @Test func figuresTakeTheSitesOwnWords() {
    let row = Fixture.row(currency: "EUR")
    let hourly = Fixture.row(period: .hour, currency: "EUR")
    #expect(german.figure(.atLeast(Amount(239_200)), of: row) == "mindestens 239.200\u{A0}€")
    #expect(german.cell(.atLeast(Amount(239_200)), of: row) == "239.200\u{A0}€ oder mehr")
    #expect(german.figure(.exact(Amount(48)), of: hourly) == "48,00\u{A0}€ pro Stunde")
    #expect(german.words[.notPublished] == "nicht veröffentlicht")
    let range = PayRange(kind: .tenths, low: .exact(Amount(82_460)), high: .exact(Amount(214_670)))
    #expect(german.rangeInWords(range, of: row) == "82.460 bis 214.670\u{A0}€")
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
    #expect(german.sentences == nil)
    #expect(Wording(numbers: NumberStyle.of(language: "xx-YY")).sentences == nil)
    #expect(Wording(numbers: NumberStyle.of(language: "en-ZA")).sentences != nil)
  }

  @Test func everyWordThatFiguresNeedHasAnEntry() {
    let words = Fixture.american.words
    let ofLists =
      Statistic.allCases.map { words[$0] } + Basis.allCases.map { words[$0] }
      + Match.allCases.map { words[$0] } + PayRange.Kind.allCases.map { words[$0] }
      + Period.allCases.flatMap { [words.pay(by: $0), words.per($0)] }
    #expect(!ofLists.contains { $0.contains("_") || Period(rawValue: $0) != nil })
    let keys = [
      "at_least", "or_more", "approximate", "range_to", "experience_years", "period_year",
      "no_data", "not_published", "not_applicable",
    ]
    #expect(Set(Labels.defaults.map(\.key)).isSuperset(of: keys))
  }

  @Test func averageAndMedianAreNeverMixedUp() {
    #expect(Fixture.american.words[.median] == "median")
    #expect(Fixture.american.words[.mean] == "average")
  }
}
