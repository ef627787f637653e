import Publishing
import Testing

/// What holds for every answer that is made from facts.
@Suite struct AnswerTests {
  @Test(arguments: ["2024-05", "2025-05"], ["exact", "narrower", "proxy"])
  func theAnswersForEveryOccupationAreGoodEnglish(edition: String, match: String) async throws {
    let published = try PublishedSite(edition: edition, match: match, everybody: true)
    let guides = try await published.built().site.guides
    #expect(guides.count == 26)
    for (role, page) in guides {
      #expect(page.question("pay") != nil && page.question("outlook") != nil, "\(role)")
      for question in page.questions { #expect(question.faults == [], "\(role): \(question)") }
    }
  }

  @Test(arguments: ["2024-05", "2025-05"], ["exact", "proxy"])
  func theAnswersForEveryPairAreGoodEnglish(edition: String, match: String) async throws {
    let site = try await PublishedSite(edition: edition, match: match).built().site
    let pairs = site.pages.filter { $0.key.contains("-vs-") }
    #expect(pairs.count > 60)
    for (file, page) in pairs {
      for question in page.questions { #expect(question.faults == [], "\(file): \(question)") }
    }
  }

  @Test(arguments: GoldenSite.sound)
  func searchEnginesAreToldWhatReadersSee(_ golden: GoldenSite) async throws {
    let site = try await written(golden, at: .ownAddress)
    for (file, page) in site.pages {
      #expect(page.toldQuestions == page.questions.map(\.words), "\(file)")
      let summary = page.all("meta").first { $0.attributes["name"] == "description" }
      let answers = page.questions.map(\.answer)
      #expect(!answers.contains(summary?.attributes["content"] ?? "none"), "\(file)")
    }
  }
}
