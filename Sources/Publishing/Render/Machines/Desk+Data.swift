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
      writeSalaries(of: role, to: &text)
      write(role.premiums, as: "premiums", to: &text)
      write(role.passedOver.premiums, as: "other_premiums", to: &text)
      writeOutlooks(of: role, to: &text)
      writeSkills(of: role, to: &text)
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
    text.member("url", occupation.row.url)
    text.member("match", role.guide.match.rawValue)
  }

  private func write(_ source: Source, to text: inout JSONText) {
    text.member("id", source.id.text)
    text.member("title", source.title)
    text.member("publisher", source.publisher)
    text.member("url", source.url)
    text.member("kind", source.kind.rawValue)
    text.member("series", source.series)
    text.member("released", source.released?.iso)
    text.member("licence", source.licence)
    text.member("attribution", source.attribution)
    text.member("population", source.population)
  }

  /// The sources of everything in the file, by their ids.
  private func allSources(of role: Role) -> [Source] {
    // There are few, so that looking through them is faster than hashing their ids.
    var ids: [SourceID] = []
    func add(_ id: SourceID) { if !ids.contains(id) { ids.append(id) } }
    for source in role.guide.sources { add(source.value) }
    for row in role.own.all { add(row.source.id) }
    for row in role.official.all { add(row.source.id) }
    for need in role.skills + role.passedOver.skills { need.source.map(add) }
    for premium in role.premiums + role.passedOver.premiums { add(premium.row.source.value) }
    for outlook in role.passedOver.outlooks { add(outlook.row.source.value) }
    for row in catalog.allOccupations { add(row.source.value) }
    if let outlook = role.outlook { add(outlook.row.source.value) }
    return ids.sorted().compactMap { catalog.sources[$0] }
  }
}
