import Testing

@testable import Content
@testable import Publishing

/// What sources are called in captions.
struct SourceNameTests {
  @Test(arguments: [
    (
      "bls-oews", "Occupational Employment and Wage Statistics, May 2025",
      "U.S. Bureau of Labor Statistics", "BLS OEWS"
    ),
    ("bls-ep", "Employment Projections, 2024–34", "U.S. Bureau of Labor Statistics", "BLS EP"),
    (
      "onet", "O*NET 29.3 Database",
      "U.S. Department of Labor, Employment and Training Administration", "O*NET"
    ),
    (
      "ons-ashe", "Annual Survey of Hours and Earnings, 2025", "Office for National Statistics",
      "ONS ASHE"
    ),
    ("stack-overflow-survey", "Developer Survey, 2025", "Stack Overflow", "Stack Overflow Survey"),
  ])
  func aSeriesIsSpelledOutByTheWordsItStandsFor(
    series: String,
    title: String,
    publisher: String,
    name: String
  ) {
    let source = Fixture.source("edition-2025", title, publisher: publisher, series: series)
    #expect(source.shortName == name)
  }

  @Test(arguments: [
    (nil, "Developer Survey, 2025", "Stack Overflow", "Stack Overflow Developer Survey"),
    ("so-2025", "Developer Survey, 2025", "Stack Overflow", "Stack Overflow Developer Survey"),
    (nil, "Glassdoor Salaries", "Glassdoor", "Glassdoor Salaries"),
    (nil, "Pay, benefits and perks", "Acme", "Acme Pay, benefits and perks"),
  ])
  func aSourceOfNoTellingSeriesIsCalledByPublisherAndTitle(
    series: String?,
    title: String,
    publisher: String,
    name: String
  ) {
    let source = Fixture.source("edition-2025", title, publisher: publisher, series: series)
    #expect(source.shortName == name)
  }

  @Test func theNamesOfKnownSourcesAreKept() {
    let numbers = NumberStyle.of(language: "en-US")
    let wording = Wording(numbers: numbers, sources: [Fixture.oews.id: Fixture.oews])
    #expect(wording.name(of: Fixture.oews) == "BLS OEWS")
    #expect(Fixture.american.name(of: Fixture.oews) == "BLS OEWS")
  }
}
