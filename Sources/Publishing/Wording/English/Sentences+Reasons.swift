import Content

extension Sentences {
  /// Why two roles' yearly pay is not comparable, in a sentence that names the sides.
  func reason(_ why: Incomparable, _ a: Role, _ b: Role) -> String {
    let (first, second) = (a.names.plural, b.names.plural)
    return switch why {
    case .noFigure(let a, let b): noFigure(a, b, first, second)
    case .onlyByHour(let a, let b): onlyByHour(sides(first, a, second, b))
    case .currencies(let a, let b):
      "The figure for \(first) is in \(a) and the one for \(second) in \(b); nothing is converted."
    case .sources(let a, let b): sources(a, b, first, second)
    case .dates(let a, let b):
      "The figure for \(first) was measured \(when(a)) and the one for \(second) \(when(b))."
    case .bases(let a, let b): bases(a, b, first, second)
    case .statistics(let a, let b):
      "The figure for \(first) is \(noun(a)) and the one for \(second) is \(noun(b))."
    case .reckoned(let a, _):
      "The yearly figure for \(a ? second : first) is published, while the one for "
        + "\(a ? first : second) is calculated from another period."
    case .topCoded(let a, let b): topCoded(sides(first, a, second, b))
    }
  }

  private func sides(_ first: String, _ a: Bool, _ second: String, _ b: Bool) -> [String] {
    [a ? first : nil, b ? second : nil].compactMap(\.self)
  }
}

extension Sentences {
  private func noFigure(
    _ a: Absence?,
    _ b: Absence?,
    _ first: String,
    _ second: String
  ) -> String {
    let (a, b) = (a?.clause, b?.clause)
    if let a, a == b { return "\(a) \(first) or \(second)." }
    return [a.map { "\($0) \(first)." }, b.map { "\($0) \(second)." }]
      .compactMap(\.self).joined(separator: " ")
  }

  private func onlyByHour(_ people: [String]) -> String {
    "For \(English.list(people)), pay is published only by the hour."
  }

  /// Names the sources by their titles where two editions share a short name.
  private func sources(_ a: Source, _ b: Source, _ first: String, _ second: String) -> String {
    let names = [wording.name(of: a), wording.name(of: b)]
    let (one, other) = names[0] == names[1] ? (a.title, b.title) : (names[0], names[1])
    return "The figure for \(first) comes from “\(one)” and the one for \(second) from “\(other)”."
  }

  private func bases(_ a: Basis?, _ b: Basis?, _ first: String, _ second: String) -> String {
    switch (a?.noun, b?.noun) {
    case (let a?, let b?): "The figure for \(first) is \(a) and the one for \(second) is \(b)."
    case (let a?, nil): oneBasis(first, a, second)
    case (nil, let b?): oneBasis(second, b, first)
    case (nil, nil): "The sources do not say what their figures count."
    }
  }

  private func oneBasis(_ known: String, _ basis: String, _ unknown: String) -> String {
    "The figure for \(known) is \(basis); what the one for \(unknown) counts, its source does not say."
  }

  private func topCoded(_ people: [String]) -> String {
    "The source publishes no exact figure for \(people.joined(separator: " or ")), only a lower bound, "
      + "and that does not show who earns more."
  }

  /// "in May 2025", "on May 13, 2025".
  func when(_ asOf: AsOf) -> String {
    (asOf.day == nil ? "in " : "on ") + wording.numbers.asOf(asOf)
  }

  /// "a median", "an average".
  private func noun(_ statistic: Statistic) -> String {
    "\(statistic.article) \(statistic.noun)"
  }
}

extension Absence {
  /// What is said of the people who have no yearly figure.
  fileprivate var clause: String {
    switch self {
    case .notPublished: "No yearly figure is published for"
    case .notApplicable: "A yearly figure does not apply to"
    case .unknown, .noRow: "This site has no yearly figure for"
    }
  }
}
