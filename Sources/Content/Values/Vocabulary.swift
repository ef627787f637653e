/// What a salary is paid for.
package enum Period: String, CaseIterable, Sendable {
  case year, month, week, day, hour
}

/// What a salary figure counts: base pay, gross pay as OEWS measures it, or all of it with bonus and stock.
package enum Basis: String, CaseIterable, Sendable {
  case base, gross, total
}

/// How well an official occupation fits a role.
package enum Match: String, CaseIterable, Sendable {
  /// The occupation is this role.
  case exact

  /// The role is a part of the occupation.
  case narrower

  /// The occupation is only the nearest there is.
  case proxy
}

/// Where the work is done.
package enum Remote: String, CaseIterable, Sendable {
  case onSite = "on-site"
  case hybrid
  case remoteFriendly = "remote-friendly"
  case remoteFirst = "remote-first"
}

/// Demand for a role, always printed as "our assessment".
package enum Demand: String, CaseIterable, Sendable {
  case low, moderate, high
  case veryHigh = "very-high"
}

/// How much stress a role brings, as the site assesses it.
package enum Stress: String, CaseIterable, Sendable {
  case low, moderate, high
}

/// How well work and life go together, as the site assesses it.
package enum Balance: String, CaseIterable, Sendable {
  case poor, fair, good, excellent
}

/// What kind of thing a skill is.
package enum SkillKind: String, CaseIterable, Sendable {
  case technical, soft, tool, certification
}

/// When a role needs a skill: to begin, to advance or to excel.
package enum Tier: String, CaseIterable, Sendable {
  case foundational, advanced, professional
}

/// What a premium is paid for.
package enum PremiumKind: String, CaseIterable, Sendable {
  case skill, place, industry
}

/// What a premium is counted in.
package enum PremiumUnit: String, CaseIterable, Sendable {
  case percent, money
}

/// What kind of publication a source is; lower priorities win.
package enum SourceKind: String, CaseIterable, Sendable {
  case official, register, survey, postings
  case selfReported = "self-reported"
  case editorial

  /// The priority of a source that does not name its own.
  package var priority: Int {
    switch self {
    case .official: 10
    case .register: 15
    case .survey: 20
    case .postings: 40
    case .selfReported: 50
    case .editorial: 90
    }
  }
}

/// The questions that a guide can have answered from its facts.
package enum QuestionTopic: String, CaseIterable, Sendable {
  case what, pay, outlook, skills, path, education, duties, opportunities
}

/// How a section of a guide is laid out: the name of its template in `sections/`.
package enum SectionLayout: String, CaseIterable, Sendable {
  case prose, faq, timeline, cases, columns, demand
  case prosCons = "pros-cons"
  case workLife = "work-life"
}
