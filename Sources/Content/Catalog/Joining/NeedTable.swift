package import Reporting

/// The rows of role-skills.csv by whom they speak of.
struct NeedTable {
  /// By the places of the roles.
  private(set) var roles: [[Need]]

  /// By the places of the occupations.
  private(set) var occupations: [[Need]]

  /// That a subject needs a skill.
  struct Need {
    /// The skill's place among all that skills.csv lists.
    let skill: Int

    let importance: Amount?
    let tier: Tier?
    let source: SourceID?
  }
}

extension NeedTable {
  /// - Parameters:
  ///   - rows: The rows of role-skills.csv.
  ///   - directory: Who is known under which id.
  ///   - unknown: Where to note the ids that lead nowhere; rows that name one are left out.
  ///   - report: Where to tell of repeated rows; the first one counts.
  init(
    _ rows: [RoleSkillRow],
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    roles = Array(repeating: [], count: directory.guides.count)
    occupations = Array(repeating: [], count: directory.occupations.count)
    var repetitions = Repetitions<RowKey>(expecting: rows.count)
    for row in rows {
      let subject = directory.subject(row.subject, of: row.place, unknown: &unknown)
      let skill = directory.skill(row.skill, of: row.place, unknown: &unknown)
      if let source = row.source {
        _ = directory.source(source, of: row.place, unknown: &unknown)
      }
      guard let subject, let skill, subject != .leftOut else { continue }
      let key = RowKey(subject: subject, skill: skill)
      guard repetitions.isFirst(key, at: row.place, .repeated(row), report: &report) else {
        continue
      }
      add(Need(skill, row), to: subject)
    }
  }

  private mutating func add(_ need: Need, to subject: Directory.Subject) {
    switch subject {
    case .role(let number): roles[number].append(need)
    case .occupation(let number): occupations[number].append(need)
    case .leftOut: break
    }
  }
}

/// What no two rows may share.
private struct RowKey: Hashable {
  let subject: Directory.Subject
  let skill: Int
}

extension NeedTable.Need {
  fileprivate init(_ skill: Int, _ row: RoleSkillRow) {
    self.init(
      skill: skill,
      importance: row.importance,
      tier: row.tier,
      source: row.source?.value
    )
  }
}

extension Message {
  fileprivate static func repeated(_ row: RoleSkillRow) -> Message {
    "two rows give '\(row.subject.value)' the skill '\(row.skill.value)'"
  }
}
