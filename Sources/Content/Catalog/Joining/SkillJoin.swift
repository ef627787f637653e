/// The skills that roles need, seen from both sides.
struct SkillJoin: Sendable {
  /// The skills that some role needs, by id.
  let skills: [Skill]

  /// What each role needs, by the roles' places.
  let needs: [RoleNeeds]

  /// The roles that share skills.
  let pairs: [SuggestedPair]

  /// The rows that could not be joined, or repeat others.
  let misfits: Misfits
}

/// The skills that a role needs.
struct RoleNeeds: Sendable {
  /// By tier, then importance, most important first, then name.
  var standing: [RoleSkill]

  /// What its occupation needs in the stead of which the role's own rows stand.
  var passedOver: [RoleSkill] = []
}

extension SkillJoin {
  /// - Parameters:
  ///   - rows: The needs of roles and occupations.
  ///   - directory: The guides and all skills.
  init(_ rows: [RoleSkillRow], _ directory: Directory) {
    var misfits = Misfits()
    let table = NeedTable(rows, directory, &misfits)
    let used = Used(table, directory)
    let skillRows = used.rows(directory.skills)
    let order = places(in: skillRows.map { ($0.name, $0.id.value) })
    needs = directory.guides.indices.map { number in
      var needs = table.needs(of: number, directory) { need, whose in
        RoleSkill(used[need.skill], rows[need.row], whose)
      }
      needs.standing.sort { $0.rank(order) < $1.rank(order) }
      return needs
    }
    skills = zip(skillRows, needs.uses(of: skillRows.count)).map { Skill($0, roles: $1) }
    pairs = SharedSkills(skills, ofRoles: needs.count).pairs()
    self.misfits = misfits
  }
}

extension NeedTable {
  /// The role's own needs with those of its occupation that it does not state itself, and those that it does.
  fileprivate func needs(
    of role: Int,
    _ directory: Directory,
    _ skill: (Need, Whose) -> RoleSkill
  ) -> RoleNeeds {
    let guide = directory.guides[role]
    let own = rows.roles[role]
    var needs = RoleNeeds(standing: own.map { skill($0, .own) })
    guard let occupation = directory.occupation(of: guide) else { return needs }
    let stated = Set(own.map(\.skill))
    for need in rows.occupations[occupation] {
      let other = skill(need, .occupation(guide.match))
      if stated.contains(need.skill) {
        needs.passedOver.append(other)
      } else {
        needs.standing.append(other)
      }
    }
    return needs
  }
}

/// Which of all skills some role needs, and their places among those.
private struct Used {
  private let places: [Int?]

  init(_ table: NeedTable, _ directory: Directory) {
    var isUsed = Array(repeating: false, count: directory.skills.count)
    let occupations = Set(directory.guides.compactMap(directory.occupation))
    let needs = table.rows.roles + occupations.map { table.rows.occupations[$0] }
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
  fileprivate init(_ skill: Int, _ row: RoleSkillRow, _ whose: Whose) {
    self.init(
      skill: skill,
      importance: row.importance,
      tier: row.tier,
      source: row.source?.value,
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

extension [RoleNeeds] {
  /// For each skill the roles that need it: the most important use first, then in the order of the roles.
  fileprivate func uses(of skills: Int) -> [[SkillUse]] {
    var uses = Array<[(use: SkillUse, rank: (Int64, Int))]>(repeating: [], count: skills)
    for (role, needs) in enumerated() {
      for (place, need) in needs.standing.enumerated() {
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
