import CommonMark
import Content

extension Desk {
  /// The questions of a page that are answered from facts, without those that its author answers; none in other languages
  /// than English.
  func questions(of view: PageView) -> [Question] {
    view.questions.value { findQuestions(of: view) }
  }

  /// Those of them that some template shows.
  func shownQuestions(of view: PageView) -> [Question] {
    let model: Model<Question> = view.role == nil ? .pairQuestion : .guideQuestion
    let areShown = sectionOfQuestions(on: view) != nil || model.isShown(at: self)
    return areShown ? questions(of: view) : []
  }

  /// Whether a page shows a question of that id.
  func shows(questionWithID id: String, on page: Page) -> Bool {
    guard id.hasPrefix(Question.idStart) else { return false }
    return shownQuestions(of: PageView(page, at: self)).contains { $0.id == id }
  }

  private func findQuestions(of view: PageView) -> [Question] {
    guard let sentences = wording.sentences else { return [] }
    let questions = questions(on: view, sentences)
    guard !questions.isEmpty else { return [] }
    let authored = AuthoredQuestions(on: view, at: self)
    return questions.filter { !authored.hold($0) }
  }

  private func questions(on view: PageView, _ sentences: Sentences) -> [Question] {
    if let role = view.role?.role { return questions(about: role, on: view, sentences) }
    return view.comparison.map { questions(about: $0, on: view, sentences) } ?? []
  }

  private func questions(
    about role: Role,
    on view: PageView,
    _ sentences: Sentences
  ) -> [Question] {
    let questions = GuideQuestions(
      facts: facts(of: role),
      sentences: sentences,
      lists: FullLists(on: view, templateIDs)
    )
    return topics(role.guide.faq).compactMap(questions.question)
  }

  private func questions(
    about comparison: ComparisonView,
    on view: PageView,
    _ sentences: Sentences
  ) -> [Question] {
    let skills = comparison.skills
    let questions = PairQuestions(
      a: facts(of: comparison.a),
      b: facts(of: comparison.b),
      pay: comparison.pay,
      skills: (inline(skills.both), inline(skills.onlyA), inline(skills.onlyB)),
      sentences: sentences,
      lists: FullLists(on: view, templateIDs)
    )
    return topics(comparison.comparison.file?.faq).compactMap(questions.question)
  }
}

extension Desk {
  private func facts(of role: Role) -> RoleFacts {
    let pay = pay(of: role).flatMap { view in view.row.map { (row: $0, whose: view.whose) } }
    return RoleFacts(of: role, pay: pay, in: catalog, wording) { self.plain($0, of: role) }
  }

  /// The topics that an author asks for, each once; all of them where the author does not say.
  private func topics(_ chosen: [QuestionTopic]?) -> [QuestionTopic] {
    guard let chosen else { return QuestionTopic.allCases }
    return chosen.reduce(into: []) { topics, topic in
      if !topics.contains(topic) { topics.append(topic) }
    }
  }

  /// The names of skills inside a sentence; certificates are not what a role needs, but one way to show that one has it.
  private func inline(_ skills: [Int]) -> [String] {
    skills.compactMap { place in
      let skill = catalog.skills[place]
      return skill.row.kind == .certification ? nil : skill.row.inline
    }
  }
}
