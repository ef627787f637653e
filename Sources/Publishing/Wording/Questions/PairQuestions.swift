import Content

/// The questions about two roles side by side that facts can answer.
struct PairQuestions: Sendable {
  let a: RoleFacts
  let b: RoleFacts
  let pay: ComparedPay

  /// The skills of both and of each alone, by their names inside a sentence.
  let skills: (both: [String], a: [String], b: [String])

  let sentences: Sentences
  let lists: FullLists
}

extension PairQuestions {
  /// The question of a topic with its answer; nil where its facts are missing, and for what is no question of two roles.
  func question(_ topic: QuestionTopic) -> Question? {
    let (first, second) = (a.role.names.plural, b.role.names.plural)
    return switch topic {
    case .pay: Question(.pay, "Who earns more, \(first) or \(second)?", payAnswer)
    case .outlook:
      Question(.outlook, "Which jobs grow faster, those for \(first) or for \(second)?", outlook)
    case .skills: Question(.skills, "Which skills do \(first) and \(second) share?", sharedSkills)
    case .education:
      Question(.education, "What education do \(first) and \(second) need?", education)
    case .what, .path, .duties, .opportunities: nil
    }
  }
}

extension PairQuestions {
  private var payAnswer: Answer? {
    PairPayAnswer(pay: pay, a: a.role, b: b.role, sentences: sentences).answer
  }

  private var outlook: Answer? {
    guard let row = a.role.outlook?.row, let origin = a.origin(of: row) else { return nil }
    return PairOutlookAnswer(a.role, b.role, sentences, origin)?.answer
  }

  private var sharedSkills: Answer? {
    guard !a.role.skills.isEmpty, !b.role.skills.isEmpty else { return nil }
    return sentences.sharedSkills(
      skills.both,
      skills.a,
      skills.b,
      of: (a.role, b.role),
      fullListAt: lists.skills
    )
  }

  /// What both guides say, else what is officially typical for both.
  private var education: Answer? {
    let backgrounds = [a, b].compactMap {
      sentences.background($0.backgrounds, of: $0.role.names, lists.attributes)
    }
    guard backgrounds.count < 2 else { return Answer(backgrounds) }
    guard let first = a.entry, let second = b.entry else { return nil }
    return OfficialEntry.answer(for: first, second)
  }
}
