import CommonMark
import Content

extension Desk {
  /// The questions that a page shows, its author's before those that are answered from facts, in the same words.
  func writeQuestions(of view: PageView, to text: inout JSONText) {
    let authored = authoredQuestions(on: view)
    let generated = shownQuestions(of: view)
    guard !(authored.isEmpty && generated.isEmpty) else { return }
    text.object { text in
      text.member("@type", "FAQPage")
      text.member(
        "mainEntity",
        array: { text in
          for one in authored { write(one.question, one.answer, to: &text) }
          for one in generated { write(one.text, one.answer.text, to: &text) }
        }
      )
    }
  }

  private func write(_ question: String, _ answer: String, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "Question")
      text.member("name", question)
      text.member(
        "acceptedAnswer",
        object: { text in
          text.member("@type", "Answer")
          text.member("text", answer)
        }
      )
    }
  }

  private func authoredQuestions(on view: PageView) -> [(question: String, answer: String)] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    let items = article.sections.filter(asksQuestions).flatMap(\.items)
    return items.map { (plainTitle(of: $0.heading, in: body), plain($0, in: body)) }
      .filter { !$0.1.isEmpty }
  }
}
