import Testing

@testable import Content
@testable import Publishing

/// What is said of projections, with those for 2024 to 2034.
struct OutlookSentenceTests {
  private func sentence(
    _ people: String,
    _ change: Int64,
    all: Int64? = 31_000,
    label: String? = nil,
    whose: Whose = .occupation(.exact),
    occupation: String = "Software Developers"
  ) throws -> String {
    let sentences = try #require(Fixture.american.sentences)
    let choice = Fixture.choice(
      Fixture.outlook(change, label: label),
      all: all.map { Fixture.outlook($0) },
      whose: whose
    )
    return sentences.outlook(choice, of: try Fixture.role(people, occupation: occupation))
  }

  @Test func growthNamesItsYearsAndAllOccupations() throws {
    #expect(
      try sentence("software developers", 158_000)
        == "Employment of software developers is projected to grow 15.8% from 2024 to 2034 (all occupations: 3.1%)."
    )
  }

  @Test func aLossFallsWithoutAMinus() throws {
    #expect(
      try sentence("word processors and typists", -361_000)
        == "Employment of word processors and typists is projected to fall 36.1% from 2024 to 2034 (all occupations: 3.1%)."
    )
  }

  @Test func noChangeStaysTheSame() throws {
    #expect(
      try sentence("web developers", 0, all: -12_000)
        == "Employment of web developers is projected to stay the same from 2024 to 2034 (all occupations: −1.2%)."
    )
  }

  @Test func withoutAllOccupationsTheClauseIsLeftOut() throws {
    #expect(
      try sentence("web developers", 75_000, all: nil)
        == "Employment of web developers is projected to grow 7.5% from 2024 to 2034."
    )
  }

  @Test func thePublishersOwnWordsAreQuotedWhereTheyAreStored() throws {
    #expect(
      try sentence("software developers", 158_000, label: "Much faster than average")
        == "Employment of software developers is projected to grow 15.8% from 2024 to 2034 (all occupations: 3.1%). "
        + "The publisher calls this “Much faster than average”."
    )
  }

  @Test func anOccupationThatIsNotTheRoleIsNamed() throws {
    #expect(
      try sentence("Python developers", 158_000, all: nil, whose: .occupation(.narrower))
        == "Employment of software developers, the official occupation that includes Python developers, is projected to grow 15.8% from 2024 to 2034."
    )
    #expect(
      try sentence("backend developers", 158_000, all: nil, whose: .occupation(.proxy))
        == "Employment of software developers, the official occupation closest to backend developers, is projected to grow 15.8% from 2024 to 2034."
    )
  }
}
