import Content

/// What is officially typical at entry, for an occupation, with its source.
struct OfficialEntry: Sendable {
  let row: OutlookRow
  let requirements: EntryRequirements
  let earners: Earners
  let origin: OutlookAnswer.Origin
}

extension OfficialEntry {
  /// Adds the sentence and where it comes from.
  func say(in answer: inout Answer) {
    let occupation = earners.inexactOccupation.map {
      "in the closest official occupation, \($0.plural), "
    }
    answer.say("\(occupation ?? "")\(requirements.clause)")
    answer.cite(origin.source, origin.edition)
  }

  /// What is typical for two roles, said once where it is the same for both.
  static func answer(for a: OfficialEntry, _ b: OfficialEntry) -> Answer {
    let isSaidOnce = a.isSaidForBoth(with: b)
    var answer = Answer(isSaidOnce ? "for both, \(a.requirements.clause)" : a.sentence)
    if a.origin != b.origin { answer.cite(a.origin.source, a.origin.edition) }
    if !isSaidOnce { answer.say(b.sentence) }
    answer.cite(b.origin.source, b.origin.edition)
    return answer
  }

  private func isSaidForBoth(with other: OfficialEntry) -> Bool {
    let isOfBoth = row === other.row || (isExact && other.isExact)
    return isOfBoth && origin == other.origin && requirements.clause == other.requirements.clause
  }

  private var isExact: Bool { earners.inexactOccupation == nil }

  /// "for data scientists, a bachelor's degree is typically needed for entry".
  private var sentence: Phrase {
    let people = earners.introduced
    return "for \(people)\(people.hasSuffix(",") ? "" : ",") \(requirements.clause)"
  }
}
