/// How a language shortens large numbers: "136k", "1,2 Mio.".
struct Abbreviations: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    /// The power of ten that is left out of the digits; 0 where the language writes such a number in full.
    let exponent: Int

    let affixes: Affixes
  }

  /// The step for numbers of four digits, of five digits and so on; the last one serves all beyond.
  let steps: [Step]

  /// The step for a number with that many digits before its point; nil for one that is written in full.
  func step(forWholeDigits digits: Int) -> Step? {
    guard digits >= Self.leastDigits else { return nil }
    let index = min(digits - Self.leastDigits, steps.count - 1)
    guard steps.indices.contains(index), steps[index].exponent > 0 else { return nil }
    return steps[index]
  }

  /// Numbers of fewer digits are never shortened.
  static let leastDigits = 4
}

extension Abbreviations {
  static let english = Abbreviations(
    steps: [(3, "k"), (6, "M"), (9, "B"), (12, "T")].flatMap { exponent, letter in
      repeatElement(Step(exponent: exponent, affixes: Affixes(after: letter)), count: 3)
    }
  )
}
