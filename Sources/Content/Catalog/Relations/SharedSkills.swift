/// Suggests roles that share at least three in ten of the skills that the two need together.
///
/// A skill that hundreds of roles need does not tell roles apart: it counts in the share, but only pairs that share a rarer
/// one are looked at. So the work grows with the number of roles, not with its square.
struct SharedSkills {
  /// For each role the skills that it needs, as places among the skills.
  private let needs: [[Int]]

  /// For each skill the roles that need it, in order; none for a skill that too many need.
  private let roles: [[Int]]

  /// For each role how many of its skills too many need.
  private let commonSkills: [Int]

  private static let commonest = 256
  private static let limit = 5

  /// - Parameters:
  ///   - skills: The skills with the roles that need them.
  ///   - count: How many roles there are.
  init(_ skills: [Skill], ofRoles count: Int) {
    var needs = Array(repeating: [Int](), count: count)
    for (number, skill) in skills.enumerated() {
      for use in skill.roles { needs[use.role].append(number) }
    }
    let roles = skills.map { skill in
      skill.roles.count > SharedSkills.commonest ? [] : skill.roles.map(\.role).sorted()
    }
    commonSkills = needs.map { $0.count { roles[$0].isEmpty } }
    (self.needs, self.roles) = (needs, roles)
  }
}

extension SharedSkills {
  /// For each role the few that are closest to it.
  func pairs() -> [SuggestedPair] {
    var nearest = Array(repeating: [SuggestedPair](), count: needs.count)
    var counts = Counts(of: needs.count)
    for role in needs.indices {
      for other in counts.candidates(for: role, self) {
        let rarer = counts.shared(with: other)
        guard let pair = pair(role, other, rarerShared: rarer) else { continue }
        nearest[role].keep(pair, limit: SharedSkills.limit)
        nearest[other].keep(pair, limit: SharedSkills.limit)
      }
    }
    return nearest.flatMap(\.self)
  }

  /// How many of its rarer skills a role shares with each of those before it.
  private struct Counts {
    /// The number of the role that was counted last, and its count in the lower half: so nothing is ever set back to 0.
    private var counts: [Int]
    private var base = 0

    init(of roles: Int) {
      counts = Array(repeating: 0, count: roles)
    }

    /// The roles before this one that share enough of its rarer skills to be worth a look.
    mutating func candidates(for role: Int, _ skills: SharedSkills) -> [Int] {
      base = (role + 1) << 32
      let enough = base + skills.leastShared(by: role)
      var candidates: [Int] = []
      for skill in skills.needs[role] {
        for other in skills.roles[skill] {
          guard other < role else { break }
          let count = max(counts[other], base) + 1
          counts[other] = count
          if count == enough { candidates.append(other) }
        }
      }
      return candidates
    }

    func shared(with other: Int) -> Int { counts[other] - base }
  }

  /// How many of its rarer skills a role must share with any other: three in ten of its own, less the common ones.
  private func leastShared(by role: Int) -> Int {
    max(1, (needs[role].count * 3 + 9) / 10 - commonSkills[role])
  }

  private func pair(_ role: Int, _ other: Int, rarerShared: Int) -> SuggestedPair? {
    let sum = needs[role].count + needs[other].count
    let common = min(commonSkills[role], commonSkills[other])
    guard isEnough(rarerShared + common, of: sum) else { return nil }
    let shared = common == 0 ? rarerShared : sharedSkills(role, other)
    guard isEnough(shared, of: sum) else { return nil }
    return SuggestedPair(role, other, .skills(shared: shared, together: sum - shared))
  }

  private func isEnough(_ shared: Int, of sum: Int) -> Bool {
    shared * 10 >= (sum - shared) * 3
  }

  /// Both lists are in order.
  private func sharedSkills(_ role: Int, _ other: Int) -> Int {
    let (mine, theirs) = (needs[role], needs[other])
    var (i, j, shared) = (0, 0, 0)
    while i < mine.count, j < theirs.count {
      if mine[i] == theirs[j] { shared += 1 }
      (i, j) = (mine[i] <= theirs[j] ? i + 1 : i, theirs[j] <= mine[i] ? j + 1 : j)
    }
    return shared
  }
}

extension [SuggestedPair] {
  /// Keeps the closest pairs alone, in order.
  fileprivate mutating func keep(_ pair: SuggestedPair, limit: Int) {
    if count == limit, let last, last < pair { return }
    insert(pair, at: firstIndex { pair < $0 } ?? endIndex)
    if count > limit { removeLast() }
  }
}
