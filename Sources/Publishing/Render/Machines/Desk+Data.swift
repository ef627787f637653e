import Content

extension Desk {
  /// A guide's facts with their sources, for machines: `data.json`, version 1.
  func data(of role: Role) -> [UInt8] {
    var text = JSONText(room: 8 << 10)
    text.object { text in
      text.member("version", 1)
      text.member("id", role.id.text)
      text.member("name", role.names.name)
      text.member("url", absolute(.guide(role.id.text)))
      text.member("summary", plain(role.guide.summary, of: role))
      text.member("published", role.guide.published.iso)
      text.member("updated", role.guide.updated?.iso)
      text.member("family", role.family?.text)
      if let occupation = role.occupation {
        text.member("occupation", object: { write(occupation, of: role, to: &$0) })
      }
      text.member(
        "salaries",
        array: { text in
          for row in role.own.all { write(row, of: role.id, to: &text) }
          guard let occupation = role.occupation else { return }
          for row in occupation.pay.all { write(row, of: occupation.id, to: &text) }
        }
      )
      writePremiums(of: role, to: &text)
      if let outlook = role.outlook { text.member("outlook", object: { write(outlook, to: &$0) }) }
      text.member(
        "skills",
        array: { text in
          for skill in skills(of: role) { text.object { write(skill, to: &$0) } }
        }
      )
      text.member(
        "sources",
        array: { text in
          for source in allSources(of: role) { text.object { write(source, to: &$0) } }
        }
      )
    }
    text.endLine()
    return text.bytes
  }

  private func write(_ occupation: Occupation, of role: Role, to text: inout JSONText) {
    text.member("id", occupation.id.text)
    text.member("title", occupation.title)
    text.member("code", occupation.row.code)
    text.member("scheme", occupation.row.scheme)
    text.member("match", role.guide.match.rawValue)
  }

  private func write(_ row: PayRow, of subject: SubjectID, to text: inout JSONText) {
    text.object { text in
      text.member("subject", subject.text)
      text.member("region", row.region.id.text)
      text.member("level", row.level?.text)
      text.member("group", row.group?.text)
      text.member("period", row.period.rawValue)
      text.member("currency", row.currency)
      text.member("basis", row.basis?.rawValue)
      text.member("approximate", row.isApproximate)
      for statistic in Statistic.allCases {
        write(row.figures[statistic], named: statistic.rawValue, to: &text)
      }
      text.member("sample", number: row.sample?.plain)
      text.member("rse", number: row.relativeStandardError?.plain)
      text.member("source", row.source.id.text)
      text.member("as_of", row.asOf.iso)
      text.member("note", row.note)
    }
  }

  private func writePremiums(of role: Role, to text: inout JSONText) {
    guard !role.premiums.isEmpty else { return }
    text.member(
      "premiums",
      array: { text in
        for premium in role.premiums { text.object { write(premium.row, to: &$0) } }
      }
    )
  }

  private func write(_ row: PremiumRow, to text: inout JSONText) {
    text.member("subject", row.subject.value.text)
    text.member("region", row.region.value.text)
    text.member("kind", row.kind.rawValue)
    text.member("what", row.what.value)
    text.member("low", number: row.low.plain)
    text.member("high", number: row.high.plain)
    text.member("unit", row.unit.rawValue)
    if row.unit == .money {
      text.member("currency", catalog.regions[row.region.value]?.currency)
    }
    text.member("source", row.source.value.text)
    text.member("as_of", row.asOf.iso)
  }

  /// A number as published; `{"at_least": …}` where it is top-coded; a word where it is withheld; nothing where unknown.
  private func write(_ figure: Figure, named name: String, to text: inout JSONText) {
    switch figure {
    case .exact(let amount): text.member(name, number: amount.plain)
    case .atLeast(let amount):
      text.member(name, object: { $0.member("at_least", number: amount.plain) })
    case .notPublished: text.member(name, "n/p")
    case .notApplicable: text.member(name, "n/a")
    case .unknown: break
    }
  }

  private func write(_ outlook: OutlookChoice, to text: inout JSONText) {
    let row = outlook.row
    text.member("subject", row.subject.value.text)
    text.member("region", row.region.value.text)
    text.member("from", row.from)
    text.member("to", row.to)
    text.member("jobs_from", number: row.jobsFrom?.plain)
    text.member("jobs_to", number: row.jobsTo?.plain)
    text.member("change_percent", number: row.change.plain)
    text.member("change_percent_all_occupations", number: outlook.allOccupations?.change.plain)
    text.member("openings_a_year", number: row.openings?.plain)
    text.member("label", row.label)
    text.member("education", row.education)
    text.member("experience", row.experience)
    text.member("training", row.training)
    text.member("source", row.source.value.text)
  }

  private func write(_ view: SkillView, to text: inout JSONText) {
    text.member("id", view.skill.id.text)
    text.member("name", view.skill.name)
    text.member("kind", view.skill.row.kind.rawValue)
    text.member("tier", view.need?.tier?.rawValue)
    text.member("importance", number: view.need?.importance?.plain)
    text.member("source", view.need?.source?.text)
  }

  private func write(_ source: Source, to text: inout JSONText) {
    text.member("id", source.id.text)
    text.member("title", source.title)
    text.member("publisher", source.publisher)
    text.member("url", source.url)
    text.member("kind", source.kind.rawValue)
    text.member("released", source.released?.iso)
    text.member("licence", source.licence)
    text.member("attribution", source.attribution)
  }

  /// The sources of everything in the file, by their ids.
  private func allSources(of role: Role) -> [Source] {
    let rows = role.own.all + (role.occupation?.pay.all ?? [])
    var ids = Set(rows.map(\.source.id)).union(role.guide.sources.map(\.value))
    ids.formUnion(role.skills.compactMap(\.source))
    ids.formUnion(role.premiums.map(\.row.source.value))
    if let outlook = role.outlook { ids.insert(outlook.row.source.value) }
    return ids.sorted().compactMap { catalog.sources[$0] }
  }
}
