import Content

extension Desk {
  /// What other pages point at to speak of a role.
  func occupationID(of role: Role) -> String {
    absolute(.guide(role.id.text)) + "#occupation"
  }

  /// The role of a guide as an occupation.
  func writeOccupation(_ role: Role, on view: PageView, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "Occupation")
      text.member("@id", occupationID(of: role))
      text.member("name", role.names.name)
      text.member("description", view.summary)
      writePage(view, to: &text)
      if role.match == .exact, let occupation = role.occupation { write(occupation, to: &text) }
      write(payOf: role, to: &text)
      if !role.skills.isEmpty {
        text.member(
          "skills",
          array: { text in
            for need in role.skills { text.value(catalog.skills[need.skill].name) }
          }
        )
      }
      write(dutiesOf: role, to: &text)
      write(educationOf: role, to: &text)
      writeExperience(of: role, to: &text)
    }
  }

  private func writePage(_ view: PageView, to text: inout JSONText) {
    text.member(
      "mainEntityOfPage",
      object: { text in
        text.member("@type", "WebPage")
        text.member("@id", absolute(view.address))
        text.member("lastReviewed", (view.changed ?? view.published)?.iso)
      }
    )
  }

  private func write(_ occupation: Occupation, to text: inout JSONText) {
    guard let code = occupation.row.code else { return }
    text.member(
      "occupationalCategory",
      object: { text in
        text.member("@type", "CategoryCode")
        text.member("codeValue", code)
        text.member("name", occupation.title)
        guard let scheme = occupation.row.scheme else { return }
        text.member(
          "inCodeSet",
          object: { text in
            text.member("@type", "CategoryCodeSet")
            text.member("name", scheme)
          }
        )
      }
    )
  }

  /// The figures that stand for the role, where they are its own or those of its very occupation.
  private func write(payOf role: Role, to text: inout JSONText) {
    guard let pay = pay(of: role), let row = pay.row, !row.figures.isEmpty,
      pay.whose != .occupation(.proxy), pay.whose != .occupation(.narrower),
      row.period == .year || row.period == .hour
    else { return }
    let figures = exactFigures(of: row)
    guard !figures.isEmpty else { return }
    text.member(
      "occupationLocation",
      object: { text in
        text.member("@type", "AdministrativeArea")
        text.member("name", row.region.name)
      }
    )
    text.member(
      "estimatedSalary",
      object: { text in
        text.member("@type", "MonetaryAmountDistribution")
        text.member("name", row.basis?.rawValue)
        text.member("currency", row.currency)
        text.member("duration", row.period == .year ? "P1Y" : "PT1H")
        for (name, amount) in figures { text.member(name, number: amount.plain) }
      }
    )
  }

  /// The figures that schema.org has a name for; it has none for a figure that is only a bound.
  private func exactFigures(of row: PayRow) -> [(name: String, amount: Amount)] {
    let names: [(String, Statistic)] = [
      ("percentile10", .p10), ("percentile25", .p25), ("median", .median), ("percentile75", .p75),
      ("percentile90", .p90),
    ]
    return names.compactMap { name, statistic in
      guard case .exact(let amount) = row.figures[statistic] else { return nil }
      return (name, amount)
    }
  }

  private func write(dutiesOf role: Role, to text: inout JSONText) {
    let duties = role.guide.levels.flatMap(\.duties)
    guard !duties.isEmpty else { return }
    text.member(
      "responsibilities",
      array: { text in for duty in duties { text.value(plain(duty, of: role)) } }
    )
  }

  /// The education that is typical at entry, where it is said of the role itself or of its very occupation.
  private func write(educationOf role: Role, to text: inout JSONText) {
    guard let outlook = role.outlook, [.own, .occupation(.exact)].contains(outlook.whose),
      let education = outlook.row.education
    else { return }
    text.member(
      "educationRequirements",
      object: { text in
        text.member("@type", "EducationalOccupationalCredential")
        text.member("credentialCategory", education)
      }
    )
  }

  private func writeExperience(of role: Role, to text: inout JSONText) {
    guard let first = role.guide.levels.first, let experience = first.experience else { return }
    text.member(
      "experienceRequirements",
      object: { text in
        text.member("@type", "OccupationalExperienceRequirements")
        text.member("monthsOfExperience", experience.from * 12)
      }
    )
  }
}
