import Content

/// A question that is answered from facts.
struct Question: Hashable, Sendable {
  let topic: QuestionTopic
  let text: String
  let answer: Answer

  /// Returns nil where there is no answer: what cannot be answered is not asked.
  init?(_ topic: QuestionTopic, _ text: String, _ answer: Answer?) {
    guard let answer, !answer.isEmpty else { return nil }
    (self.topic, self.text, self.answer) = (topic, text, answer)
  }
}

extension Question {
  /// The id by which links find it.
  var id: String { Question.idStart + topic.rawValue }

  /// How the ids of all questions begin that are answered from facts.
  static let idStart = "gp-question-"
}
