import Content

extension PayRow {
  /// One end of the scale: below or above it lies a part of the people.
  struct End: Sendable {
    /// "tenth", "quarter".
    let part: String

    let figure: Figure
  }

  /// The lowest figure of the scale; nil without one that is exact.
  var bottom: End? {
    if case .exact = figures[.p10] { return End(part: "tenth", figure: figures[.p10]) }
    if case .exact = figures[.p25] { return End(part: "quarter", figure: figures[.p25]) }
    return nil
  }

  /// The highest figure of the scale, of top-coded ones the first: what lies above is not published.
  var top: End? {
    if figures[.p75].isTopCoded { return End(part: "quarter", figure: figures[.p75]) }
    if figures[.p90].amount != nil { return End(part: "tenth", figure: figures[.p90]) }
    return figures[.p75].amount != nil ? End(part: "quarter", figure: figures[.p75]) : nil
  }

  /// Whether its figures may be told of all people of the occupation: counted by an office, and as published.
  var countsEverybody: Bool {
    let isOfficial = source.kind == .official || source.kind == .register
    return isOfficial && !isApproximate
  }
}

extension SourceKind {
  /// Whose word it is, where it is not an office that counts everybody: ", according to job postings".
  var evidence: String {
    switch self {
    case .official, .register: ""
    case .survey: ", according to a survey"
    case .postings: ", according to job postings"
    case .selfReported: ", according to self-reported figures"
    case .editorial: ", according to an editorial estimate"
    }
  }

  /// What it is called where it keeps something back; official figures on pay come from surveys of employers.
  var noun: String {
    switch self {
    case .official, .survey: "survey"
    case .register: "register"
    case .postings, .selfReported, .editorial: "source"
    }
  }
}

extension Source {
  /// Why it publishes pay by the hour alone; nothing where that is not known, as it is of the Bureau of Labor Statistics.
  var refusal: String {
    publisher.contains("Bureau of Labor Statistics")
      ? " because many do not work full time all year" : ""
  }
}
