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
          for (question, answer) in authored {
            write(question, to: &text) { $0.member("text", utf8: answer) }
          }
          for one in generated {
            write(one.text, to: &text) { $0.member("text", one.answer.text) }
          }
        }
      )
    }
  }

  private func write(
    _ question: String,
    to text: inout JSONText,
    answer: (inout JSONText) -> Void
  ) {
    text.object { text in
      text.member("@type", "Question")
      text.member("name", question)
      text.member(
        "acceptedAnswer",
        object: { text in
          text.member("@type", "Answer")
          answer(&text)
        }
      )
    }
  }

  private func authoredQuestions(on view: PageView) -> [(question: String, answer: [UInt8])] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    let items = article.sections.filter(asksQuestions).flatMap(\.items)
    return items.map { (plainTitle(of: $0.heading, in: body), plainLine($0, in: body)) }
      .filter { !$0.answer.isEmpty }
  }
}
