import Publishing
import Reporting
import Testing

/// What is answered from real figures, word for word.
@Suite struct PublishedAnswersTests {
  @Test func theYearlyPayOfMay2025() async throws {
    let guides = try await answers("2025-05")
    #expect(
      guides["software-developer"]?.question("pay")
        == AskedQuestion(
          id: "gp-question-pay",
          question: "How much do software developers earn in the United States?",
          answer:
            "Half of software developers in the United States earned at least $135,980 a year in May 2025. "
            + "The lowest-paid tenth earned less than $82,460 and the highest-paid tenth more than $214,670. "
            + "(Source: BLS OEWS, May 2025.)"
        )
    )
    #expect(
      guides["elementary-school-teacher"]?.question("pay")?.answer
        == "Half of elementary school teachers in the United States earned at least $63,970 a year in May 2025. "
        + "The lowest-paid tenth earned less than $47,960 and the highest-paid tenth more than $104,340. "
        + "(Source: BLS OEWS, May 2025.)"
    )
  }

  @Test func payThatIsPublishedByTheHourAlone() async throws {
    let guides = try await answers("2025-05")
    #expect(
      guides["musician"]?.question("pay")?.answer
        == "Musicians and singers earned a median of $47.80 an hour in May 2025; no yearly figure is published "
        + "because many do not work full time all year. "
        + "The lowest-paid tenth earned less than $20.35 and the highest-paid tenth more than $132.56. "
        + "(Source: BLS OEWS, May 2025.)"
    )
  }

  @Test func figuresAboveWhichNothingIsPublished() async throws {
    let guides = try await answers("2024-05")
    #expect(
      guides["airline-pilot"]?.question("pay")?.answer
        == "Half of airline pilots in the United States earned at least $226,600 a year in May 2024. "
        + "The lowest-paid tenth earned less than $98,560 and the highest-paid quarter earned at least $239,200; "
        + "the survey does not publish exact figures above that. (Source: BLS OEWS, May 2024.)"
    )
    #expect(
      guides["physician"]?.question("pay")?.answer
        == "Half of physicians in the United States earned at least $239,200 a year in May 2024; "
        + "the survey does not publish exact figures above that. "
        + "The lowest-paid tenth earned less than $66,860. (Source: BLS OEWS, May 2024.)"
    )
  }

  @Test func theNumberOfJobs() async throws {
    let guides = try await answers("2025-05")
    #expect(
      guides["software-developer"]?.question("outlook")
        == AskedQuestion(
          id: "gp-question-outlook",
          question: "Is the number of jobs growing?",
          answer:
            "Yes. Employment is projected to rise 15.8% from 2024 to 2034, compared with 3.1% for all occupations; "
            + "about 115,200 openings a year are expected, most of them to replace people who leave. "
            + "(Source: BLS EP, US, 2024–2034.)"
        )
    )
    #expect(
      guides["typist"]?.question("outlook")?.answer
        == "No. Employment is projected to fall 36.1% from 2024 to 2034, "
        + "while employment in all occupations is projected to rise 3.1%. "
        + "About 2,200 openings a year are still expected. (Source: BLS EP, US, 2024–2034.)"
    )
  }

  @Test(arguments: ["narrower", "proxy"])
  func anOccupationThatDoesNotFitIsNamed(match: String) async throws {
    let guides = try await answers("2025-05", match: match)
    let developer = try #require(guides["software-developer"])
    #expect(
      developer.question("pay")?.answer
        == "There is no official figure for Python developers alone. "
        + "The closest official occupation, software developers, had median pay of $135,980 a year in the United States in May 2025. "
        + "The lowest-paid tenth earned less than $82,460 and the highest-paid tenth more than $214,670. "
        + "(Source: BLS OEWS, May 2025.)"
    )
    #expect(
      developer.question("outlook")?.answer
        == "There is no official projection for Python developers alone. "
        + "In the closest official occupation, software developers, employment is projected to rise 15.8% from 2024 to 2034, "
        + "compared with 3.1% for all occupations; "
        + "about 115,200 openings a year are expected, most of them to replace people who leave. "
        + "(Source: BLS EP, US, 2024–2034.)"
    )
    #expect(
      developer.question("education")?.answer
        == "In the closest official occupation, software developers, a bachelor's degree is typically needed for entry, "
        + "while related work experience and on-the-job training are not. (Source: BLS EP, US, 2024–2034.)"
    )
  }

  @Test(arguments: [
    (
      "airline-pilot",
      "A bachelor's degree is typically needed for entry, along with less than 5 years of related work experience "
        + "and moderate-term on-the-job training."
    ),
    (
      "musician",
      "No formal educational credential is typically needed for entry, but long-term on-the-job training is."
    ),
    (
      "typist",
      "A high school diploma or equivalent is typically needed for entry, along with short-term on-the-job training."
    ),
    (
      "physician",
      "A doctoral or professional degree is typically needed for entry, along with an internship/residency."
    ),
  ])
  func whatIsTypicalAtEntry(role: String, sentence: String) async throws {
    let guides = try await answers("2025-05")
    let answer = guides[role]?.question("education")?.answer
    #expect(answer == "\(sentence) (Source: BLS EP, US, 2024–2034.)")
  }

  /// The pages of the guides, by the ids of their roles.
  private func answers(_ edition: String, match: String = "exact") async throws -> [String: Page] {
    let published = try PublishedSite(edition: edition, match: match)
    try published.set("plural: musicians and singers", inGuide: "musician")
    if match != "exact" {
      try published.set("plural: Python developers", inGuide: "software-developer")
    }
    let site = try await published.built().site
    return site.guides
  }
}

extension WrittenSite {
  /// The pages of the guides, by the ids of their roles.
  var guides: [String: Page] {
    let guides = pages.filter { $0.key.hasPrefix("guides/") && $0.key != "guides/index.html" }
    return Dictionary(
      uniqueKeysWithValues: guides.map { (String($0.key.split(separator: "/")[1]), $0.value) }
    )
  }
}
