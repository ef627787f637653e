import Testing

/// What is answered from which facts, and what becomes of an answer when they are taken away.
@Suite struct QuestionFactsTests {
  @Test func everyTopicHasItsQuestion() async throws {
    let page = try await AskingSite().page()
    #expect(page.questions.map(\.id) == topics.map { "gp-question-\($0)" })
    #expect(page.questions.map(\.question) == questions)
    #expect(page.questions.map(\.answer) == answers)
  }

  @Test(arguments: losses)
  func anAnswerLosesWhatTheFactsDoNotSay(_ loss: Loss) async throws {
    let site = try AskingSite()
    for words in loss.words { try site.replace(words, with: "", in: loss.file) }
    let page = try await site.page()
    #expect(page.question(loss.topic)?.answer == loss.answer)
  }

  @Test func theQuestionAsksForNoMoreThanIsAnswered() async throws {
    let site = try AskingSite()
    try site.replace("kelp-diver,deep-diver\n", with: "", in: "data/role-skills.csv")
    let page = try await site.page()
    #expect(page.question("education")?.question == "What education does a kelp diver need?")
  }
}

/// Facts that are taken away, and what is answered then.
struct Loss: Sendable {
  let topic: String
  let file: String
  let words: [String]

  /// Nil where the question is no longer asked.
  let answer: String?

  init(
    _ topic: String,
    _ words: String...,
    in file: String = AskingSite.guide,
    leaves answer: String?
  ) {
    (self.topic, self.words, self.file, self.answer) = (topic, words, file, answer)
  }
}

private let topics = [
  "what", "pay", "outlook", "skills", "path", "education", "duties", "opportunities",
]

private let questions = [
  "What does a kelp diver do?", "How much do kelp divers earn in Northland?",
  "Is the number of jobs growing?", "What skills does a kelp diver need?",
  "What is the career path of a kelp diver?",
  "What education and certifications does a kelp diver need?",
  "How do the duties of a kelp diver change with experience?", "Where do kelp divers find work?",
]

private let origin = "(Source: Office of Invented Figures Invented figures, Northland, 2024–2034.)"

private let answers = [
  "A kelp diver has these duties: cut kelp and mend nets. The role is also called “Weed cutter”.",
  "Half of kelp divers in Northland earned at least $40,000 a year in 2025. "
    + "The lowest-paid tenth earned less than $20,000 and the highest-paid tenth more than $60,000. "
    + "(Source: Office of Invented Figures Invented figures, 2025.)",
  "Yes. Employment is projected to rise 20.0% from 2024 to 2034, compared with 10.0% for all occupations; "
    + "about 30 openings a year are expected, most of them to replace people who leave. \(origin)",
  "A kelp diver needs knots. The usual tool is sonar. As for soft skills, the role calls for patience.",
  "The ladder in this guide runs from junior kelp diver (0–2 years of experience) through kelp diver to dive master "
    + "(6+ years of experience). The management ladder leads to harbor manager. "
    + "The role can lead on to another role: boat builder.",
  "The usual background of a kelp diver is guild school. This guide lists the certification Deep Diver. "
    + "A bachelor's degree is typically needed for entry, while related work experience and on-the-job training are not. "
    + origin,
  "A junior kelp diver has this duty: carry the nets. A dive master has these: plan dives.",
  "Among the industries that employ kelp divers are farming and cosmetics. The work is done on site. "
    + "In our assessment, demand for them is low.",
]

private let losses = [
  Loss(
    "what",
    "also_known_as: [Weed cutter]\n",
    leaves: "A kelp diver has these duties: cut kelp and mend nets."
  ),
  Loss(
    "what",
    ", duties: [Cut kelp, Mend nets]",
    leaves:
      "A junior kelp diver has this duty: carry the nets. The role is also called “Weed cutter”."
  ),
  Loss(
    "what",
    ", duties: [Cut kelp, Mend nets]",
    ", duties: [Carry the nets]",
    ", duties: [Plan dives.]",
    leaves: nil
  ),
  Loss(
    "pay",
    "20000",
    in: "data/salaries.csv",
    leaves: "Half of kelp divers in Northland earned at least $40,000 a year in 2025. "
      + "The highest-paid tenth earned more than $60,000. "
      + "(Source: Office of Invented Figures Invented figures, 2025.)"
  ),
  Loss(
    "pay",
    "60000",
    in: "data/salaries.csv",
    leaves: "Half of kelp divers in Northland earned at least $40,000 a year in 2025. "
      + "The lowest-paid tenth earned less than $20,000. "
      + "(Source: Office of Invented Figures Invented figures, 2025.)"
  ),
  Loss(
    "pay",
    "20000",
    "60000",
    in: "data/salaries.csv",
    leaves: "Half of kelp divers in Northland earned at least $40,000 a year in 2025. "
      + "(Source: Office of Invented Figures Invented figures, 2025.)"
  ),
  Loss("pay", "40000", in: "data/salaries.csv", leaves: nil),
  Loss(
    "outlook",
    "all,nl,2024,2034,900,990,10.0,,,,,invented-2025\n",
    in: "data/outlook.csv",
    leaves: "Yes. Employment is projected to rise 20.0% from 2024 to 2034; "
      + "about 30 openings a year are expected, most of them to replace people who leave. \(origin)"
  ),
  Loss(
    "outlook",
    "kelp-diver,nl,2024,2034,100,120,20.0,30,Bachelor's degree,None,None,invented-2025\n",
    in: "data/outlook.csv",
    leaves: nil
  ),
  Loss(
    "skills",
    "kelp-diver,knots\n",
    in: "data/role-skills.csv",
    leaves: "The usual tool is sonar. As for soft skills, the role calls for patience."
  ),
  Loss(
    "skills",
    "kelp-diver,sonar\n",
    in: "data/role-skills.csv",
    leaves: "A kelp diver needs knots. As for soft skills, the role calls for patience."
  ),
  Loss(
    "skills",
    "kelp-diver,patience\n",
    in: "data/role-skills.csv",
    leaves: "A kelp diver needs knots. The usual tool is sonar."
  ),
  Loss(
    "skills",
    "kelp-diver,knots\n",
    "kelp-diver,sonar\n",
    "kelp-diver,patience\n",
    in: "data/role-skills.csv",
    leaves: nil
  ),
  Loss(
    "path",
    "  - {level: senior, name: Harbor Manager, ladder: management}\n",
    "leads_to: [Boat builder]\n",
    leaves:
      "The ladder in this guide runs from junior kelp diver (0–2 years of experience) through kelp diver to dive master "
      + "(6+ years of experience)."
  ),
  Loss(
    "path",
    "  - {level: mid, name: Kelp Diver, duties: [Cut kelp, Mend nets]}\n",
    ", experience: 6+",
    ", experience: 0-2",
    leaves:
      "The ladder in this guide runs from junior kelp diver to dive master. The management ladder leads to harbor manager. "
      + "The role can lead on to another role: boat builder."
  ),
  Loss(
    "path",
    "  - {level: entry, name: Junior Kelp Diver, experience: 0-2, duties: [Carry the nets]}\n",
    "  - {level: mid, name: Kelp Diver, duties: [Cut kelp, Mend nets]}\n",
    leaves: "The role can lead on to another role: boat builder."
  ),
  Loss(
    "path",
    "  - {level: entry, name: Junior Kelp Diver, experience: 0-2, duties: [Carry the nets]}\n",
    "  - {level: mid, name: Kelp Diver, duties: [Cut kelp, Mend nets]}\n",
    "leads_to: [Boat builder]\n",
    leaves: nil
  ),
  Loss(
    "education",
    "Bachelor's degree",
    in: "data/outlook.csv",
    leaves:
      "The usual background of a kelp diver is guild school. This guide lists the certification Deep Diver."
  ),
  Loss(
    "education",
    "education: [Guild school]\n",
    leaves: "This guide lists the certification Deep Diver. "
      + "A bachelor's degree is typically needed for entry, while related work experience and on-the-job training are not. "
      + origin
  ),
  Loss(
    "duties",
    ", duties: [Plan dives.]",
    leaves:
      "A junior kelp diver has this duty: carry the nets. A kelp diver has these: cut kelp and mend nets."
  ),
  Loss("duties", ", duties: [Plan dives.]", ", duties: [Carry the nets]", leaves: nil),
  Loss(
    "opportunities",
    "remote: on-site\n",
    "demand: low\n",
    leaves: "Among the industries that employ kelp divers are farming and cosmetics."
  ),
  Loss("opportunities", "industries: [Farming, Cosmetics]\n", leaves: nil),
]
