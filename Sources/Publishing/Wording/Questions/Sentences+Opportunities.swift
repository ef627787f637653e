import Content

extension Sentences {
  /// Where people of a role find work, and how: the industries, the place of work, the demand.
  ///
  /// - Parameters:
  ///   - industries: The industries, as they stand in a sentence.
  ///   - guide: What else the guide says.
  ///   - names: The names of the role.
  ///   - id: The place of the full list on the page.
  /// - Returns: The sentences; nil without an industry.
  func opportunities(
    _ industries: [String],
    _ guide: Guide,
    of names: RoleNames,
    fullListAt id: String?
  ) -> Answer? {
    guard !industries.isEmpty else { return nil }
    let verb = industries.count == 1 ? "is" : "are"
    let list = Phrase.list(industries, "and", Remainder(id: id))
    var answer = Answer("among the industries that employ \(names.plural) \(verb) \(list)")
    answer.say(guide.remote.map(\.sentence))
    answer.say(guide.demand.map { "in our assessment, demand for them is \($0.inline)" })
    return answer
  }
}

extension Remote {
  fileprivate var sentence: Phrase {
    switch self {
    case .onSite: "the work is done on site"
    case .hybrid: "the work is hybrid, partly on site and partly remote"
    case .remoteFriendly: "remote work is often possible"
    case .remoteFirst: "remote work is the rule"
    }
  }
}

extension Demand {
  fileprivate var inline: String {
    switch self {
    case .low: "low"
    case .moderate: "moderate"
    case .high: "high"
    case .veryHigh: "very high"
    }
  }
}
