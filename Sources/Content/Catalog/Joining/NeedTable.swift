import Reporting

/// The rows of role-skills.csv by whom they speak of.
struct NeedTable {
  private(set) var rows: BySubject<Need>

  /// That a subject needs a skill.
  struct Need: Sendable {
    /// The skill's place among all that skills.csv lists.
    let skill: Int

    /// The place of the row that says so.
    let row: Int
  }
}

extension NeedTable {
  /// - Parameters:
  ///   - rows: The rows of role-skills.csv.
  ///   - directory: Who is known under which id.
  ///   - misfits: Where to note rows that name something unknown, which are left out, and those that repeat others.
  init(
    _ rows: [RoleSkillRow],
    _ directory: Directory,
    _ misfits: inout Misfits
  ) {
    self.rows = BySubject(directory, expecting: rows.count)
    var recent = Recent<SubjectID, Directory.Subject>()
    for place in rows.indices {
      add(rows[place], at: place, directory, recent: &recent, &misfits)
    }
    self.rows.changeEach { needs in
      needs.removeRepetitions(
        of: \.skill,
        at: { rows[$0.row].place },
        { .repeated(rows[$0.row].subject.value, directory.skills[$0.skill].id.value) },
        report: &misfits.report
      )
    }
  }

  private mutating func add(
    _ row: RoleSkillRow,
    at place: Int,
    _ directory: Directory,
    recent: inout Recent<SubjectID, Directory.Subject>,
    _ misfits: inout Misfits
  ) {
    let subject = recent.value(of: row.subject.value) {
      directory.subject(row.subject, of: row.place, unknown: &misfits.unknown)
    }
    let skill = directory.skill(row.skill, of: row.place, unknown: &misfits.unknown)
    if let source = row.source {
      _ = directory.source(source, of: row.place, unknown: &misfits.unknown)
    }
    guard let subject, let skill else {
      misfits.misled.insert(row.subject.value)
      return
    }
    rows.append(Need(skill: skill, row: place), to: subject)
  }
}

extension Message {
  fileprivate static func repeated(_ subject: SubjectID, _ skill: SkillID) -> Message {
    "two rows give '\(subject)' the skill '\(skill)'"
  }
}
