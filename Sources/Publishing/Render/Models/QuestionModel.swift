import Templating

extension Model where Subject == Question {
  /// On the page of a guide.
  static let guideQuestion = question("guide-question")

  /// On the page of a comparison.
  static let pairQuestion = question("comparison-question")

  /// In the section in which the author asks questions.
  static let sectionQuestion = question("section-question")

  /// Each place has a model of its own, so that it is known which of them the templates show.
  private static func question(_ name: String) -> Model {
    Model(
      name,
      [
        .text("id", "The id by which links find it") { question, _ in question.id },
        .text("question", "The question") { question, _ in question.text },
        .written("answer", "The answer, in whole sentences") { question, _ in question.answer.write
        },
      ],
      madeAtOnce: true
    )
  }

  /// Whether some template shows the answers.
  func isShown(at desk: Desk) -> Bool {
    schema.slot(of: "answer").flatMap { desk.usedSlots(of: schema)[safe: $0] } ?? false
  }
}

extension ModelField<PageView> {
  /// The questions on a page that are answered from facts and stand in no section of the author's.
  static func questions(_ model: Model<Question>) -> Self {
    .list("questions", model, "The questions that are answered from facts") { view, desk in
      desk.sectionOfQuestions(on: view) == nil ? desk.questions(of: view) : []
    }
  }
}
