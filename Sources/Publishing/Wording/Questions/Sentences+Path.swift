import Content

extension Sentences {
  /// How a career goes: up the main ladder, over to others, and on to other roles.
  ///
  /// - Parameters:
  ///   - rungs: The rungs of all ladders, from the first up.
  ///   - steps: What the role leads to.
  ///   - lists: The places of the full lists on the page.
  /// - Returns: The sentences; none where there are no two rungs on the main ladder and no step.
  func path(_ rungs: [Rung], to steps: [String], _ lists: FullLists) -> Answer {
    let main = rungs.filter { $0.ladder == nil }
    var answer = Answer()
    if let first = main.first, let last = main.dropFirst().last {
      answer.say(climb(first, main.dropFirst().dropLast().map(\.name), last, lists.levels))
      answer.say(otherLadders(rungs.filter { $0.ladder != nil }))
    }
    if !steps.isEmpty {
      let list = Phrase.list(steps, "and", Remainder(id: lists.nextSteps))
      let roles = steps.count == 1 ? "another role" : "other roles"
      answer.say("the role can lead on to \(roles): \(list)")
    }
    return answer
  }

  private func climb(_ first: Rung, _ middle: [String], _ last: Rung, _ id: String?) -> Phrase {
    let between: Phrase =
      middle.isEmpty ? "" : " through \(Phrase.list(middle, "and", Remainder(id: id)))"
    return "the ladder in this guide runs from \(experienced(first))\(between) "
      + "to \(experienced(last))"
  }

  /// "junior Python developer (0–2 years of experience)".
  private func experienced(_ rung: Rung) -> String {
    rung.name + (rung.years.map { " (\($0) of experience)" } ?? "")
  }

  /// "the management ladder leads to engineering manager".
  private func otherLadders(_ rungs: [Rung]) -> Phrase? {
    var ladders: [String] = []
    for ladder in rungs.compactMap(\.ladder) where !ladders.contains(ladder) {
      ladders.append(ladder)
    }
    let clauses = ladders.enumerated().map { place, ladder in
      let names = rungs.filter { $0.ladder == ladder }.map(\.name)
      return "the \(ladder) ladder \(place == 0 ? "leads " : "")to \(English.list(names))"
    }
    return clauses.isEmpty ? nil : Phrase.list(clauses)
  }
}
