import Content

extension Desk {
  func writeOutlooks(of role: Role, to text: inout JSONText) {
    if let outlook = role.outlook { text.member("outlook", object: { write(outlook, to: &$0) }) }
    let others = role.passedOver.outlooks
    if !others.isEmpty {
      text.member(
        "other_outlooks",
        array: { text in for outlook in others { text.object { write(outlook, to: &$0) } } }
      )
    }
    if !outlooksOfAll.isEmpty { text.member("all_occupations", json: outlooksOfAll) }
  }

  private func write(_ outlook: OutlookChoice, to text: inout JSONText) {
    text.member("subject", outlook.row.subject.value.text)
    write(outlook.whose, to: &text)
    let total = outlook.allOccupations?.change.plain
    text.member("change_percent_all_occupations", number: total)
    write(outlook.row, to: &text)
  }

  private func write(_ row: OutlookRow, to text: inout JSONText) {
    text.member("region", row.region.value.text)
    text.member("from", row.from)
    text.member("to", row.to)
    text.member("jobs_from", number: row.jobsFrom?.plain)
    text.member("jobs_to", number: row.jobsTo?.plain)
    text.member("change_percent", number: row.change.plain)
    text.member("openings_a_year", number: row.openings?.plain)
    text.member("label", row.label)
    text.member("education", row.education)
    text.member("experience", row.experience)
    text.member("training", row.training)
    text.member("source", row.source.value.text)
  }

  /// The projections for all occupations together, as a JSON array that every guide's facts end with; empty without any.
  func findOutlooksOfAll() -> [UInt8] {
    guard !catalog.allOccupations.isEmpty else { return [] }
    var text = JSONText()
    text.array { text in
      for row in catalog.allOccupations { text.object { write(row, to: &$0) } }
    }
    return text.bytes
  }
}

extension Desk {
  func writeSkills(of role: Role, to text: inout JSONText) {
    write(role.skills, as: "skills", to: &text)
    let others = role.passedOver.skills
    if !others.isEmpty { write(others, as: "other_skills", to: &text) }
  }

  private func write(_ needs: [RoleSkill], as name: String, to text: inout JSONText) {
    text.member(name, array: { text in for need in needs { write(need, to: &text) } })
  }

  private func write(_ need: RoleSkill, to text: inout JSONText) {
    let skill = catalog.skills[need.skill]
    text.object { text in
      text.member("id", skill.id.text)
      text.member("name", skill.name)
      text.member("kind", skill.row.kind.rawValue)
      write(need.whose, to: &text)
      text.member("tier", need.tier?.rawValue)
      text.member("importance", number: need.importance?.plain)
      text.member("source", need.source?.text)
    }
  }
}
