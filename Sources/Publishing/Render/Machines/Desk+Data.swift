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
    var list = SourceList(at: self)
    for source in role.guide.sources { list.add(source.value) }
    for row in role.own.all { list.add(row.source) }
    for row in role.official.all { list.add(row.source) }
    for need in role.skills { list.add(need.source) }
    for need in role.passedOver.skills { list.add(need.source) }
    for premium in role.premiums + role.passedOver.premiums { list.add(premium.row.source.value) }
    list.add(role.outlook?.row.source.value)
    for outlook in role.passedOver.outlooks { list.add(outlook.row.source.value) }
    for row in catalog.allOccupations { list.add(row.source.value) }
    return list.sources.sorted { $0.id < $1.id }
  }
}
