import Content

/// The people whose figure stands for a role: its own, or those of its official occupation.
struct Earners: Sendable {
  let role: Role
  let whose: Whose

  /// The people in a sentence: the occupation's where it does not fit the role exactly.
  var plural: String {
    inexactOccupation?.plural ?? role.names.plural
  }

  /// The people and what they have to do with the role, closed by a comma where that had to be said.
  ///
  /// "software developers, the official occupation that includes Python developers,"
  var introduced: String {
    guard let relation else { return plural }
    return "\(plural), \(relation),"
  }

  /// What the occupation is to the role; nil where the figure is the role's own or the occupation is the role.
  private var relation: String? {
    guard inexactOccupation != nil, case .occupation(let match) = whose else { return nil }
    return switch match {
    case .exact: nil
    case .narrower: "the official occupation that includes \(role.names.plural)"
    case .proxy: "the official occupation closest to \(role.names.plural)"
    }
  }

  /// The occupation, where it does not fit the role exactly.
  var inexactOccupation: Occupation? {
    whose == .own || whose == .occupation(.exact) ? nil : role.occupation
  }
}
