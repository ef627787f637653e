import Testing

@testable import Content
@testable import Publishing

/// Why two roles' pay is not comparable, in the words of the page.
struct IncomparableTests {
  private static let stackOverflow = Fixture.source(
    "so-2025",
    "Developer Survey, 2025",
    publisher: "Stack Overflow",
    series: nil
  )

  private static let reasons: [(Incomparable, String)] = [
    (.noFigure(a: .notPublished, b: nil), "No yearly figure is published for musicians."),
    (.noFigure(a: nil, b: .noRow), "This site has no yearly figure for pilots."),
    (
      .noFigure(a: .notApplicable, b: .notApplicable),
      "A yearly figure does not apply to musicians or pilots."
    ),
    (
      .noFigure(a: .notPublished, b: .unknown),
      "No yearly figure is published for musicians. This site has no yearly figure for pilots."
    ),
    (
      .noFigure(a: .noRow, b: .unknown),
      "This site has no yearly figure for musicians or pilots."
    ),
    (.onlyByHour(a: true, b: false), "For musicians, pay is published only by the hour."),
    (.onlyByHour(a: true, b: true), "For musicians and pilots, pay is published only by the hour."),
    (
      .currencies(a: "USD", b: "GBP"),
      "The figure for musicians is in USD and the one for pilots in GBP; nothing is converted."
    ),
    (
      .sources(a: Fixture.oews, b: stackOverflow),
      "The figure for musicians comes from “BLS OEWS” and the one for pilots from “Stack Overflow Developer Survey”."
    ),
    (
      .sources(
        a: Fixture.oews,
        b: Fixture.source(
          "bls-oews-2024-05",
          "Occupational Employment and Wage Statistics, May 2024"
        )
      ),
      "The figure for musicians comes from “Occupational Employment and Wage Statistics, May 2025” "
        + "and the one for pilots from “Occupational Employment and Wage Statistics, May 2024”."
    ),
    (
      .dates(a: AsOf(year: 2025, month: 5), b: AsOf(year: 2024)),
      "The figure for musicians was measured in May 2025 and the one for pilots in 2024."
    ),
    (
      .dates(a: AsOf(year: 2025, month: 5, day: 13), b: AsOf(year: 2025, month: 5)),
      "The figure for musicians was measured on May 13, 2025 and the one for pilots in May 2025."
    ),
    (
      .bases(a: .base, b: .total),
      "The figure for musicians is base pay and the one for pilots is total pay."
    ),
    (
      .bases(a: .gross, b: nil),
      "The figure for musicians is gross pay; what the one for pilots counts, its source does not say."
    ),
    (
      .bases(a: nil, b: .gross),
      "The figure for pilots is gross pay; what the one for musicians counts, its source does not say."
    ),
    (.bases(a: nil, b: nil), "The sources do not say what their figures count."),
    (
      .statistics(a: .median, b: .mean),
      "The figure for musicians is a median and the one for pilots is an average."
    ),
    (
      .reckoned(a: true, b: false),
      "The yearly figure for pilots is published, while the one for musicians is calculated from another period."
    ),
    (
      .reckoned(a: false, b: true),
      "The yearly figure for musicians is published, while the one for pilots is calculated from another period."
    ),
    (
      .topCoded(a: true, b: true),
      "The source publishes no exact figure for musicians or pilots, only a lower bound, and that does not show who earns more."
    ),
    (
      .topCoded(a: false, b: true),
      "The source publishes no exact figure for pilots, only a lower bound, and that does not show who earns more."
    ),
  ]

  @Test(arguments: reasons)
  func eachReasonIsSaidInWords(why: Incomparable, words: String) throws {
    let sentences = try #require(Fixture.american.sentences)
    let (a, b) = (try Fixture.role("musicians"), try Fixture.role("pilots"))
    let verdict = sentences.verdict(ComparedPay(year: .notComparable(why), hour: nil), a, b)
    #expect(verdict.sentence == "The pay of musicians and pilots is not directly comparable.")
    #expect(verdict.reason == words)
  }
}
