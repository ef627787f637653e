import Publishing
import Reporting
import Testing

/// Where questions stand, which of them give way to the author's own, and what templates make of them.
@Suite struct QuestionPlaceTests {
  @Test func withoutQuestionsOfTheAuthorsTheyHaveASection() async throws {
    let page = try await AskingSite().page()
    #expect(page.all("h2").contains { $0.attributes["id"] == "gp-questions" })
    let site = try AskingSite()
    try site.add("## Work\n\nWet.")
    let links = try await site.page().all("a").map { $0.attributes["href"] }
    #expect(links.contains("#gp-questions"))
  }

  @Test func theyFollowTheAuthorsOwn() async throws {
    let site = try AskingSite()
    try site.replace("published:", with: "faq: [pay, skills, pay]\npublished:")
    try site.add("## FAQ\n\n### Is it cold?\n\nYes.")
    let page = try await site.page()
    #expect(page.questions.map(\.id) == ["is-it-cold", "gp-question-pay", "gp-question-skills"])
    #expect(!page.all("h2").contains { $0.attributes["id"] == "gp-questions" })
    #expect(page.toldQuestions == page.questions.map(\.words))
  }

  @Test(arguments: [
    ("### What is it worth? {#pay}", "pay"), ("### Is the NUMBER of jobs growing", "outlook"),
    ("### What does *a {{role.inline}}* do?", "what"),
  ])
  func aQuestionOfTheAuthorsTakesThePlaceOfOurs(heading: String, topic: String) async throws {
    let site = try AskingSite()
    try site.add("## FAQ\n\n\(heading)\n\nRead on.")
    let page = try await site.page()
    #expect(page.question(topic) == nil)
    #expect(page.questions.count == 8)
    #expect(page.questions.first?.answer == "Read on.")
  }

  @Test func aQuestionOutsideTheirSectionTakesNoPlace() async throws {
    let site = try AskingSite()
    try site.add("## Money\n\n### What is it worth? {#pay}\n\nA lot.")
    #expect(try await site.page().question("pay") != nil)
  }

  @Test func anEmptyListAsksNothing() async throws {
    let site = try AskingSite()
    try site.replace("published:", with: "faq: []\npublished:")
    let page = try await site.page()
    #expect(page.questions == [])
    #expect(page.toldQuestions == [])
  }

  @Test func aSectionTemplateWithoutThemLeavesThemToThePage() async throws {
    let site = try AskingSite()
    try site.replace("published:", with: "faq: [pay]\npublished:")
    try site.add("## FAQ\n\n### Is it cold?\n\nYes.")
    try site.template(
      "sections/faq.mustache",
      "<section class=\"gp-faq\"><h2 id=\"{{id}}\">{{{title}}}</h2>{{{intro}}}{{#items}}<details id=\"{{id}}\">"
        + "<summary>{{{title}}}</summary><div class=\"gp-answer\">{{{body}}}</div></details>{{/items}}</section>"
    )
    let page = try await site.page()
    #expect(page.questions.map(\.id) == ["is-it-cold", "gp-question-pay"])
    #expect(page.all("h2").contains { $0.attributes["id"] == "gp-questions" })
    #expect(page.toldQuestions == page.questions.map(\.words))
  }

  @Test func searchEnginesAreToldOfNothingThatTemplatesDoNotShow() async throws {
    let site = try AskingSite()
    try site.template(
      "guide.mustache",
      "{{<layout}}{{$main}}<h1>{{page.title}}</h1>{{questions.count}}{{/main}}{{/layout}}"
    )
    #expect(try await site.page().toldQuestions == [])
  }

  @Test func aLinkMayLeadToOne() async throws {
    let site = try AskingSite()
    try site.add("See [what it pays](#gp-question-pay), and [what it asks](#gp-question-asks).")
    let report = try await site.built().report
    #expect(report.diagnostics.map(\.rule) == [.brokenFragment])
    #expect(report.diagnostics.first?.message.text.contains("gp-question-asks") == true)
  }

  @Test func sitesInOtherLanguagesHaveNone() async throws {
    let german = try #require(GoldenSite.sound.first { $0.name == "german" })
    let site = try await written(german, at: .ownAddress)
    #expect(site.pages.values.allSatisfy { page in !page.questions.contains(where: \.isGenerated) })
  }
}
