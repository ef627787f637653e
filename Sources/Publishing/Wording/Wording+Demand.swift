import Content

extension Wording {
  /// Demand with its place on the scale: "Market demand: very high (step 4 of 4)".
  func demand(_ demand: Demand) -> String {
    let name = words[demand.labelKey]
    return
      "\(words["demand"]): \(numbers.isEnglish ? English.inSentence(name) : name) (\(step(of: demand)))"
  }

  /// The place of a demand on the scale: "step 4 of 4".
  func step(of demand: Demand) -> String {
    let steps = Demand.allCases
    let step = (steps.firstIndex(of: demand) ?? 0) + 1
    return "\(words["step"]) \(numbers.number(step)) \(words["of"]) \(numbers.number(steps.count))"
  }
}
