import Content

/// What a comparison says of two roles' pay, in sentences.
struct Verdict: Hashable, Sendable {
  /// Who earns more and by how much, or that this cannot be said.
  let sentence: String

  /// Why nobody is named; nil where the sentence says all.
  let reason: String?

  /// The same by the hour, where both have such a figure that may be compared.
  let hour: String?
}

extension Sentences {
  /// What a comparison says of two roles' pay.
  ///
  /// - Parameters:
  ///   - pay: The two roles' pay beside each other.
  ///   - a: The first role.
  ///   - b: The second role.
  /// - Returns: The sentences; every percent in them names what it is counted from.
  func verdict(_ pay: ComparedPay, _ a: Role, _ b: Role) -> Verdict {
    Verdict(
      sentence: sentence(pay.year, a, b),
      reason: reason(pay.year, a, b),
      hour: pay.hour.flatMap { hour($0, a, b) }
    )
  }

  private func sentence(_ pay: PayComparison, _ a: Role, _ b: Role) -> String {
    let (first, second) = (a.names.plural, b.names.plural)
    switch pay {
    case .notComparable:
      return "The pay of \(English.list([first, second])) is not directly comparable."
    case .sameOccupation:
      return "No official figure separates \(first) from \(second)."
    case .occupations(let pair, _):
      return English.capitalized(PayTexts(pair, a, b, wording).occupations) + "."
    case .same(let pair, let difference):
      return English.capitalized(PayTexts(pair, a, b, wording).aboutTheSame(difference)) + "."
    case .higher(let side, let pair, let difference):
      return English.capitalized(PayTexts(pair, a, b, wording).higher(side, difference)) + "."
    }
  }

  private func reason(_ pay: PayComparison, _ a: Role, _ b: Role) -> String? {
    switch pay {
    case .notComparable(let why): reason(why, a, b)
    case .sameOccupation:
      a.occupation.map { "The figures for both are those of \($0.plural)." }
    case .occupations:
      "These are figures for occupations. They do not show which of the two roles pays more."
    case .same, .higher: nil
    }
  }

  private func hour(_ pay: PayComparison, _ a: Role, _ b: Role) -> String? {
    switch pay {
    case .notComparable, .sameOccupation: nil
    case .occupations(let pair, _): "By the hour, \(PayTexts(pair, a, b, wording).occupations)."
    case .same(let pair, let difference):
      "By the hour, \(PayTexts(pair, a, b, wording).aboutTheSame(difference))."
    case .higher(let side, let pair, let difference):
      "By the hour, \(PayTexts(pair, a, b, wording).higher(side, difference))."
    }
  }
}
