import Content

/// What questions about a role are answered from, each text in the form that it has inside a sentence.
struct RoleFacts: Sendable {
  let role: Role

  /// "the United States"; the region that the pay speaks of.
  let region: String

  /// The row that stands for its pay; nil where none does.
  let pay: (row: PayRow, whose: Whose)?

  let wording: Wording
  private let catalog: Catalog

  /// A text of its guide's front matter, with its facts in it.
  private let plain: @Sendable (Text) -> String

  init(
    of role: Role,
    pay: (row: PayRow, whose: Whose)?,
    in catalog: Catalog,
    _ wording: Wording,
    plain: @escaping @Sendable (Text) -> String
  ) {
    (self.role, self.pay, self.catalog) = (role, pay, catalog)
    (self.wording, self.plain) = (wording, plain)
    region = pay?.row.region.inline ?? ""
  }
}

extension RoleFacts {
  /// The skills by their kind, in the role's order.
  var skills: SkillNames {
    var names = SkillNames()
    for need in role.skills {
      let row = catalog.skills[need.skill].row
      switch row.kind {
      case .technical: names.technical.append(row.inline)
      case .tool: names.tools.append(row.inline)
      case .soft: names.soft.append(row.inline)
      case .certification: names.certifications.append(row.inline)
      }
    }
    return names
  }

  var industries: [String] { role.guide.industries.map(inline) }
  var backgrounds: [String] { role.guide.education.map(inline) }

  /// What the role leads to.
  var steps: [String] {
    role.leadsTo.map { step in
      switch step {
      case .role(let place): catalog.roles[place].names.inline
      case .text(let text): inline(text)
      }
    }
  }

  private func inline(_ text: String) -> String {
    phraseForm(of: text, properNouns: catalog.properNouns)
  }
}

extension RoleFacts {
  /// The rungs of all ladders, from the first up.
  var rungs: [Rung] { role.guide.levels.map(rung) }

  private func rung(_ step: LadderStep) -> Rung {
    let isRole = step.name == role.names.name
    return Rung(
      name: isRole ? role.names.inline : inline(step.name),
      years: step.experience.map(wording.years),
      duties: step.duties.map { duty(plain($0)) },
      ladder: step.ladder.map(inline),
      isRole: isRole
    )
  }

  /// A duty inside a list: without the full stop that it may end with.
  private func duty(_ text: String) -> String {
    inline(text.hasSuffix(".") ? String(text.dropLast()) : text)
  }
}

extension RoleFacts {
  /// What is officially typical at entry.
  var entry: OfficialEntry? {
    guard let outlook = role.outlook, let requirements = EntryRequirements(outlook.row),
      let origin = origin(of: outlook.row)
    else { return nil }
    return OfficialEntry(
      row: outlook.row,
      requirements: requirements,
      earners: Earners(role: role, whose: outlook.whose),
      origin: origin
    )
  }

  /// Where a projection comes from: "BLS EP", "US, 2024–2034".
  func origin(of row: OutlookRow) -> OutlookAnswer.Origin? {
    guard let source = catalog.sources[row.source.value],
      let region = catalog.regions[row.region.value]
    else { return nil }
    let years = [row.from, row.to].map(wording.numbers.digits.plain).joined(separator: "–")
    return .init(source: wording.name(of: source), edition: "\(region.short), \(years)")
  }
}
