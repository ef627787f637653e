import Foundation

/// A question on a page, and what is answered, as readers see them.
struct AskedQuestion: Hashable {
  let id: String
  let question: String
  let answer: String

  /// Whether it is answered from facts.
  var isGenerated: Bool { id.hasPrefix("gp-question-") }
}

extension Page {
  /// The questions that the page shows, in their order.
  var questions: [AskedQuestion] {
    elements.indices.filter { elements[$0].name == "details" && isAsked($0) }.map { index in
      let parts = elements.filter { $0.parent == index }
      return AskedQuestion(
        id: elements[index].attributes["id"] ?? "",
        question: parts.first { $0.name == "summary" }?.words ?? "",
        answer: parts.first { $0.classes.contains("gp-answer") }?.words ?? ""
      )
    }
  }

  /// The question of a topic that is answered from facts.
  func question(_ topic: String) -> AskedQuestion? {
    questions.first { $0.id == "gp-question-\(topic)" }
  }

  /// The questions that search engines are told of.
  var toldQuestions: [AskedQuestion] {
    let scripts = all("script").filter { $0.attributes["type"] == "application/ld+json" }
    return scripts.flatMap { script -> [AskedQuestion] in
      let object = try? JSONSerialization.jsonObject(with: Data(script.text.utf8))
      let graph = (object as? [String: Any])?["@graph"] as? [[String: Any]] ?? []
      let page = graph.first { $0["@type"] as? String == "FAQPage" }
      return (page?["mainEntity"] as? [[String: Any]] ?? []).map(AskedQuestion.init)
    }
  }

  private func isAsked(_ index: Int) -> Bool {
    elements[index].parent.map { elements[$0].classes.contains("gp-faq") } ?? false
  }
}

extension AskedQuestion {
  fileprivate init(_ told: [String: Any]) {
    let answer = told["acceptedAnswer"] as? [String: Any]
    self.init(
      id: "",
      question: told["name"] as? String ?? "",
      answer: answer?["text"] as? String ?? ""
    )
  }

  /// The same without its id, which search engines are not told.
  var words: AskedQuestion { AskedQuestion(id: "", question: question, answer: answer) }
}
