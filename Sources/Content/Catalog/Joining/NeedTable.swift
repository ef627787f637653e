import Reporting

/// The rows of role-skills.csv by whom they speak of.
struct NeedTable {
  private(set) var rows: BySubject<Need>

  /// Of whom rows could not be joined, since they name something unknown.
  private(set) var misled: Set<SubjectID> = []

  /// That a subject needs a skill.
  struct Need: DataRow {
    let subject: SubjectID

    /// The skill's place among all that skills.csv lists.
    let skill: Int

    let importance: Amount?
    let tier: Tier?
    let source: SourceID?
    let place: RowPlace
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
    self.rows = BySubject(directory)
    var recent = Recent<SubjectID, Directory.Subject>()
    for place in rows.indices {
      add(rows[place], directory, recent: &recent, unknown: &unknown)
    }
    self.rows.changeEach { needs in
      needs.removeRepetitions(
        of: \.skill,
        { .repeated($0.subject, directory.skills[$0.skill].id.value) },
        report: &report
      )
    }
  }

  private mutating func add(
    _ row: RoleSkillRow,
    _ directory: Directory,
    recent: inout Recent<SubjectID, Directory.Subject>,
    unknown: inout UnknownIDs
  ) {
    let subject = recent.value(of: row.subject.value) {
      directory.subject(row.subject, of: row.place, unknown: &unknown)
    }
    let skill = directory.skill(row.skill, of: row.place, unknown: &unknown)
    if let source = row.source {
      _ = directory.source(source, of: row.place, unknown: &unknown)
    }
    guard let subject, let skill else {
      misled.insert(row.subject.value)
      return
    }
    rows.append(Need(skill, row), to: subject)
  }
}

extension NeedTable.Need {
  fileprivate init(_ skill: Int, _ row: RoleSkillRow) {
    self.init(
      subject: row.subject.value,
      skill: skill,
      importance: row.importance,
      tier: row.tier,
      source: row.source?.value,
      place: row.place
    )
  }
}

extension Message {
  fileprivate static func repeated(_ subject: SubjectID, _ skill: SkillID) -> Message {
    "two rows give '\(subject)' the skill '\(skill)'"
  }
}
