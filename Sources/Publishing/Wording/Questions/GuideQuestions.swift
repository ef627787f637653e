import Content

/// The questions about a role that facts can answer.
struct GuideQuestions: Sendable {
  let facts: RoleFacts
  let sentences: Sentences
  let lists: FullLists
  private let rungs: [Rung]

  init(facts: RoleFacts, sentences: Sentences, lists: FullLists) {
    (self.facts, self.sentences, self.lists) = (facts, sentences, lists)
    rungs = facts.rungs
  }
}

extension GuideQuestions {
  /// The question of a topic with its answer; nil where its facts are missing.
  func question(_ topic: QuestionTopic) -> Question? {
    Question(topic, text(topic), answer(topic))
  }

  private func text(_ topic: QuestionTopic) -> String {
    let names = facts.role.names
    return switch topic {
    case .what: "What does \(names.indefinite) do?"
    case .pay: "How much do \(names.plural) earn in \(facts.region)?"
    case .outlook: "Is the number of jobs growing?"
    case .skills: "What skills does \(names.indefinite) need?"
    case .path: "What is the career path of \(names.indefinite)?"
    case .education: "What \(training) does \(names.indefinite) need?"
    case .duties: "How do the duties of \(names.indefinite) change with experience?"
    case .opportunities: "Where do \(names.plural) find work?"
    }
  }

  private func answer(_ topic: QuestionTopic) -> Answer? {
    switch topic {
    case .what: work
    case .pay: facts.pay.flatMap { pay($0.row, $0.whose).answer }
    case .outlook: outlook
    case .skills: sentences.skills(facts.skills, of: facts.role.names, fullListAt: lists.skills)
    case .path: sentences.path(rungs, to: facts.steps, lists)
    case .education: education
    case .duties: sentences.duties(from: mainRungs, fullListAt: lists.levels)
    case .opportunities:
      sentences.opportunities(
        facts.industries,
        facts.role.guide,
        of: facts.role.names,
        fullListAt: lists.attributes
      )
    }
  }
}

extension GuideQuestions {
  private var mainRungs: [Rung] { rungs.filter { $0.ladder == nil } }

  /// What is done on the rung that bears the role's own name, else on the first that has duties.
  private var work: Answer? {
    let rungs = mainRungs.filter { !$0.duties.isEmpty }
    return (rungs.first(where: \.isRole) ?? rungs.first).flatMap {
      sentences.work(
        on: $0,
        otherNames: facts.role.guide.alsoKnownAs,
        fullListAt: lists.levels
      )
    }
  }

  private func pay(_ row: PayRow, _ whose: Whose) -> PayAnswer {
    PayAnswer(
      row: row,
      earners: Earners(role: facts.role, whose: whose),
      sentences: sentences,
      isWithheldByYear: facts.role.withholdsYear(beside: row)
    )
  }

  private var outlook: Answer? {
    guard let outlook = facts.role.outlook, let origin = facts.origin(of: outlook.row) else {
      return nil
    }
    return OutlookAnswer(
      outlook: outlook,
      earners: Earners(role: facts.role, whose: outlook.whose),
      sentences: sentences,
      origin: origin
    ).answer
  }

  private var training: String {
    facts.skills.certifications.isEmpty ? "education" : "education and certifications"
  }

  private var education: Answer {
    sentences.education(
      facts.backgrounds,
      entry: facts.entry,
      certifications: facts.skills.certifications,
      of: facts.role.names,
      lists
    )
  }
}

extension Role {
  /// Whether the source of a row by the hour keeps its figures for the year back.
  fileprivate func withholdsYear(beside row: PayRow) -> Bool {
    guard row.period == .hour, let year = pay(RowQuery(region: row.region.id))?.row else {
      return false
    }
    return year.source === row.source && year.absence == .notPublished
  }
}
