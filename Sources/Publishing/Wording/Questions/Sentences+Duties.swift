import Content

extension Sentences {
  /// What people on a rung do, and what else the role is called.
  ///
  /// - Parameters:
  ///   - rung: The rung that stands for the role.
  ///   - otherNames: Other names of the role.
  ///   - id: The place of the full list on the page.
  /// - Returns: The sentences; nil for a rung without duties.
  func work(on rung: Rung, otherNames: [String], fullListAt id: String?) -> Answer? {
    guard let duties = duties(of: rung, id) else { return nil }
    var answer = Answer(duties)
    if !otherNames.isEmpty { answer.say(alsoCalled(otherNames)) }
    return answer
  }

  /// What people do at the beginning, and what once they are experienced.
  ///
  /// - Parameters:
  ///   - rungs: The rungs of the main ladder, from the first up.
  ///   - id: The place of the full list on the page.
  /// - Returns: Two sentences; nil where fewer than two rungs have duties.
  func duties(from rungs: [Rung], fullListAt id: String?) -> Answer? {
    let told = rungs.filter { !$0.duties.isEmpty }
    guard let first = told.first, let last = told.dropFirst().last else { return nil }
    var answer = Answer(duties(of: first, id))
    answer.say("\(last.indefinite) has these: \(Phrase.list(last.duties, "and", .init(id: id)))")
    return answer
  }

  /// A colon, since authors write duties as they like: "fix reported bugs", "care of the tools".
  private func duties(of rung: Rung, _ id: String?) -> Phrase? {
    guard !rung.duties.isEmpty else { return nil }
    let list = Phrase.list(rung.duties, "and", Remainder(id: id))
    return rung.duties.count == 1
      ? "\(rung.indefinite) has this duty: \(list)" : "\(rung.indefinite) has these duties: \(list)"
  }

  private func alsoCalled(_ names: [String]) -> Phrase {
    "the role is also called \(Phrase.list(names.map { "“\($0)”" }))"
  }
}
