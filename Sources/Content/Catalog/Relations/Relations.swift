/// Leads related roles to each other.
///
/// What the guides say comes first and holds both ways. Then come at most five more of those that the occupations or the
/// skills suggest, the closest pairs first, so that these hold both ways too.
struct Relations {
  private(set) var lists: [[RelatedRole]]
  private var linked: Set<Pair> = []

  /// How many related roles no guide has named.
  private static let limit = 5
}

extension Relations {
  /// - Parameters:
  ///   - authored: For each role the places of those that its guide names.
  ///   - suggested: Pairs that the facts suggest, in any order.
  init(authored: [[Int]], suggested: [SuggestedPair]) {
    lists = Array(repeating: [], count: authored.count)
    for (role, others) in authored.enumerated() {
      for other in others { link(role, to: other, .authored) }
    }
    for (role, others) in authored.enumerated() {
      for other in others { link(other, to: role, .mirrored) }
    }
    add(suggested)
  }

  /// Adds a one-sided link unless it is there.
  private mutating func link(_ role: Int, to other: Int, _ reason: RelatedRole.Reason) {
    guard role != other, linked.insert(Pair(from: role, to: other)).inserted else { return }
    lists[role].append(RelatedRole(role: other, reason: reason))
  }

  private mutating func add(_ suggested: [SuggestedPair]) {
    var counts = Array(repeating: 0, count: lists.count)
    for pair in suggested.sorted() where !linked.contains(Pair(from: pair.a, to: pair.b)) {
      guard counts[pair.a] < Relations.limit, counts[pair.b] < Relations.limit else { continue }
      counts[pair.a] += 1
      counts[pair.b] += 1
      link(pair.a, to: pair.b, pair.reason)
      link(pair.b, to: pair.a, pair.reason)
    }
  }
}

/// A link from one role to another.
private struct Pair: Hashable {
  let from: Int
  let to: Int
}

/// Two roles that the facts suggest are related; the closest pair is the least.
struct SuggestedPair: Comparable {
  let a: Int
  let b: Int
  let closeness: Closeness

  /// By occupation, with the place of the one in the other's list; or by skills.
  enum Closeness: Hashable {
    case occupation(rank: Int)
    case skills(shared: Int, together: Int)
  }

  /// - Parameters:
  ///   - one: A role.
  ///   - other: Another role.
  ///   - closeness: What makes them close.
  init(_ one: Int, _ other: Int, _ closeness: Closeness) {
    (a, b) = (min(one, other), max(one, other))
    self.closeness = closeness
  }

  var reason: RelatedRole.Reason {
    switch closeness {
    case .occupation: .occupation
    case .skills(let shared, let together): .skills(shared: shared, together: together)
    }
  }

  /// Of equally close pairs the ones that stand near each other come first, so that the choice spreads over all roles.
  static func < (left: SuggestedPair, right: SuggestedPair) -> Bool {
    if left.closeness != right.closeness { return left.closeness < right.closeness }
    return (left.b - left.a, left.a) < (right.b - right.a, right.a)
  }
}

extension SuggestedPair.Closeness: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.occupation(let left), .occupation(let right)): left < right
    case (.occupation, .skills): true
    case (.skills, .occupation): false
    case (.skills(let shared, let together), .skills(let otherShared, let otherTogether)):
      // Equal shares of different sizes: the one with more skills says more.
      (shared * otherTogether, shared) > (otherShared * together, otherShared)
    }
  }
}
