import Testing

@testable import Content
@testable import Publishing

struct DemandWordingTests {
  @Test func demandIsToldWithItsPlaceOnTheScale() {
    #expect(Fixture.american.demand(.veryHigh) == "Market demand: very high (step 4 of 4)")
    #expect(Fixture.american.demand(.low) == "Market demand: low (step 1 of 4)")
    #expect(Fixture.american.step(of: .moderate) == "step 2 of 4")
  }

  @Test func otherLanguagesKeepTheirCapitals() {
    let german = Wording(
      numbers: NumberStyle.of(language: "de-DE"),
      labels: ["demand": "Nachfrage", "demand_high": "Hoch", "step": "Stufe", "of": "von"]
    )
    #expect(german.demand(.high) == "Nachfrage: Hoch (Stufe 3 von 4)")
  }

  @Test func theWholeScaleIsNamedWithTheChosenStep() {
    let steps = DemandStep.all(choosing: .high)
    #expect(steps.map(\.demand) == [.low, .moderate, .high, .veryHigh])
    #expect(steps.map(\.isCurrent) == [false, false, true, false])
  }

  @Test func aLabelLosesItsCapitalInASentenceUnlessItIsAnAbbreviation() {
    #expect(English.inSentence("Very high") == "very high")
    #expect(English.inSentence("SQL") == "SQL")
    #expect(English.inSentence("") == "")
  }
}
