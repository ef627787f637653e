import Content

extension Desk {
  /// What the search script reads: `search.json`, version 1.
  func searchIndex() -> [UInt8] {
    var text = JSONText(room: 64 << 10)
    text.object { text in
      text.member("version", 1)
      text.member(
        "entries",
        array: { text in
          for role in catalog.roles { write(entryOf: role, to: &text) }
          for comparison in catalog.comparisons where comparison.file != nil {
            write(title(of: comparison), at: address(of: comparison), to: &text)
          }
          for skill in catalog.skills {
            let kind = label(skill.row.kind.labelKey)
            write(skill.name, at: .skill(skill.id.text), summary: kind, to: &text)
          }
          for family in catalog.families {
            guard let id = family.id else { continue }
            write(family.name, at: .family(id.text), summary: label("guides"), to: &text)
          }
          for page in catalog.pages where !Page.standingFiles.contains(page.name) {
            let address = LinkableNames().addressOfPage(page.name)
            write(page.title ?? title(fromName: page.name), at: address, to: &text)
          }
        }
      )
    }
    text.endLine()
    return text.bytes
  }

  private func write(entryOf role: Role, to text: inout JSONText) {
    write(
      role.names.name,
      at: .guide(role.id.text),
      also: role.guide.alsoKnownAs + [family(of: role)?.name ?? ""].filter { !$0.isEmpty },
      summary: plain(role.guide.summary, of: role),
      to: &text
    )
  }

  private func write(
    _ title: String,
    at address: Address,
    also names: [String] = [],
    summary: String? = nil,
    to text: inout JSONText
  ) {
    text.object { text in
      text.member("title", title)
      text.member("url", print(address))
      if !names.isEmpty {
        text.member("also", array: { text in for name in names { text.value(name) } })
      }
      text.member("summary", summary)
    }
  }

  /// For the picker: each role's id with the ids of those that come after it and have a page with it.
  var pairs: [UInt8] {
    let partners = Dictionary(grouping: catalog.comparisons, by: \.a)
    var text = JSONText(room: 64 << 10)
    text.object { text in
      for (index, role) in catalog.roles.enumerated() {
        guard let comparisons = partners[index] else { continue }
        text.member(
          role.id.text,
          array: { text in
            for comparison in comparisons { text.value(catalog.roles[comparison.b].id.text) }
          }
        )
      }
    }
    return text.bytes
  }
}
