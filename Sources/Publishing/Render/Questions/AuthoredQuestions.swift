import CommonMark
import Content

/// The questions that the author of a page asks and answers in sections of the layout `faq`.
struct AuthoredQuestions {
  private let ids: Set<String>

  init(on view: PageView, at desk: Desk) {
    guard let article = view.prose?.article else {
      ids = []
      return
    }
    let body = BodyView(article: article, page: view)
    let items = article.sections.filter(desk.asksQuestions).flatMap(\.items)
    ids = Set(
      items.flatMap { [$0.heading.id, normalised(desk.plainTitle(of: $0.heading, in: body))] }
    )
  }

  /// Whether one of them is on the question's topic, by its id, or asks the same in other capitals and signs.
  func hold(_ question: Question) -> Bool {
    guard !ids.isEmpty else { return false }
    return ids.contains(question.topic.rawValue) || ids.contains(normalised(question.text))
  }
}

/// The letters and digits of a question, as the ids of headings have them.
private func normalised(_ text: String) -> String {
  Slug(Array(text.utf8)[...]).text
}

extension Desk {
  /// Whether a section holds questions.
  func asksQuestions(_ section: CommonMark.Section) -> Bool {
    layout(of: section) == .faq
  }

  /// The section in which the questions that are answered from facts follow the author's own: the last one that holds
  /// questions; nil where there is none, or its template leaves them to the page.
  func sectionOfQuestions(on view: PageView) -> CommonMark.Section? {
    guard let article = view.prose?.article, Model.sectionQuestion.isShown(at: self) else {
      return nil
    }
    return article.sections.last(where: asksQuestions)
  }

  /// The questions that are answered from facts in a section of the author's.
  func questions(in view: SectionView) -> [Question] {
    let page = view.body.page
    let isTheirs = sectionOfQuestions(on: page)?.heading.id == view.section.heading.id
    return isTheirs ? questions(of: page) : []
  }
}
