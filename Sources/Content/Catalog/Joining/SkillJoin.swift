/// The skills that roles need, seen from both sides.
struct SkillJoin {
  /// The skills that some role needs, by id.
  private(set) var skills: [Skill]

  /// What each role needs, by the roles' places.
  private(set) var needs: [[RoleSkill]]

  /// What each role's occupation needs in the role's own rows' stead.
  private(set) var passedOver: [[RoleSkill]]
}

extension SkillJoin {
  /// - Parameters:
  ///   - table: The needs of roles and occupations.
  ///   - directory: The guides and all skills.
  init(_ table: NeedTable, _ directory: Directory) {
    let found = directory.guides.enumerated().map { number, guide in
      table.needs(of: guide, at: number, directory)
    }
    let merged = found.map(\.standing)
    let order = places(in: directory.skills.map { ($0.name, $0.id.value) })
    let used = Used(merged, of: directory.skills.count)
    needs = merged.map { needs in
      needs.map { (need: $0, rank: $0.rank(order)) }
        .sorted { $0.rank < $1.rank }
        .map { $0.need.renumbered(used) }
    }
    passedOver = found.map { $0.others.map { $0.renumbered(used) } }
    let rows = used.rows(directory.skills)
    skills = zip(rows, needs.uses(of: rows.count)).map { Skill($0, roles: $1) }
  }
}

extension NeedTable {
  /// The role's own needs with those of its occupation that it does not state itself, and those that it does.
  fileprivate func needs(
    of guide: Guide,
    at number: Int,
    _ directory: Directory
  ) -> (standing: [RoleSkill], others: [RoleSkill]) {
    var standing = rows.roles[number].map { RoleSkill($0, .own) }
    guard let occupation = directory.occupation(of: guide) else { return (standing, []) }
    let stated = Set(standing.lazy.map(\.skill))
    var others: [RoleSkill] = []
    for row in rows.occupations[occupation] {
      let need = RoleSkill(row, .occupation(guide.match))
      if stated.contains(row.skill) { others.append(need) } else { standing.append(need) }
    }
    return (standing, others)
  }
}

/// Which of all skills some role needs, and their places among those.
private struct Used {
  private var places: [Int?]

  init(_ needs: [[RoleSkill]], of count: Int) {
    var isUsed = Array(repeating: false, count: count)
    for need in needs.joined() { isUsed[need.skill] = true }
    var next = 0
    places = isUsed.map { used in
      guard used else { return nil }
      next += 1
      return next - 1
    }
  }

  func rows(_ all: [SkillRow]) -> [SkillRow] {
    zip(all, places).filter { $0.1 != nil }.map(\.0)
  }

  subscript(skill: Int) -> Int { places[skill] ?? 0 }
}

extension RoleSkill {
  fileprivate init(_ need: NeedTable.Need, _ whose: Whose) {
    self.init(
      skill: need.skill,
      importance: need.importance,
      tier: need.tier,
      source: need.source,
      whose: whose
    )
  }

  fileprivate func renumbered(_ used: Used) -> RoleSkill {
    RoleSkill(
      skill: used[skill],
      importance: importance,
      tier: tier,
      source: source,
      whose: whose
    )
  }

  /// By tier, then the most important first, then by name; what is not known comes last.
  fileprivate func rank(_ order: [Int]) -> (Int, Int64, Int) {
    (tier?.place ?? 3, -(importance?.tenThousandths ?? -1), order[skill])
  }
}

extension Tier {
  /// The tiers begin with the one that is learnt first.
  fileprivate var place: Int {
    switch self {
    case .foundational: 0
    case .advanced: 1
    case .professional: 2
    }
  }
}

extension [[RoleSkill]] {
  /// For each skill the roles that need it: the most important use first, then in the order of the roles.
  fileprivate func uses(of skills: Int) -> [[SkillUse]] {
    var uses = Array<[(use: SkillUse, rank: (Int64, Int))]>(repeating: [], count: skills)
    for (role, needs) in enumerated() {
      for (place, need) in needs.enumerated() {
        let rank = (-(need.importance?.tenThousandths ?? -1), role)
        uses[need.skill].append((SkillUse(role: role, place: place), rank))
      }
    }
    return uses.map { $0.sorted { $0.rank < $1.rank }.map(\.use) }
  }
}

/// For each key its place in the order of the keys.
private func places(in keys: [(String, SkillID)]) -> [Int] {
  var places = Array(repeating: 0, count: keys.count)
  let sorted = keys.indices.sorted { keys[$0] < keys[$1] }
  for (place, index) in sorted.enumerated() { places[index] = place }
  return places
}
