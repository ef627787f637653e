import CommonMark

extension Role {
  /// The role's cells for all facts, by the facts' numbers.
  ///
  /// - Parameters:
  ///   - region: The region whose pay is printed.
  ///   - skills: The skills that the role needs, where it is not yet led to them.
  /// - Returns: The cells, empty ones too.
  func cells(in region: RegionID, _ skills: [RoleSkill]) -> [GlanceCell] {
    GlanceFact.allCases.map { cell($0, in: region, skills) }
  }

  /// The role's cell for a fact.
  ///
  /// - Parameters:
  ///   - fact: The row of the table.
  ///   - region: The region whose pay is printed.
  ///   - skills: The skills that the role needs.
  /// - Returns: The cell, or why there is nothing to print.
  private func cell(
    _ fact: GlanceFact,
    in region: RegionID,
    _ skills: [RoleSkill]
  ) -> GlanceCell {
    switch fact {
    case .pay: pay(in: region).map(GlanceCell.pay) ?? .nothing(absenceOfPay(in: region))
    case .range: rangeCell(in: region)
    case .outlook: GlanceCell(outlook, GlanceCell.outlook)
    case .openings: GlanceCell(outlook?.row.openings, GlanceCell.openings)
    case .demand: GlanceCell(guide.demand, GlanceCell.demand)
    case .remote: GlanceCell(guide.remote, GlanceCell.remote)
    case .stress: GlanceCell(guide.stress, GlanceCell.stress)
    case .balance: GlanceCell(guide.balance, GlanceCell.balance)
    case .education: GlanceCell(names: education)
    case .industries: GlanceCell(names: guide.industries)
    case .levels: GlanceCell(names: guide.levels.map(\.name))
    case .skills: skills.isEmpty ? .nothing(.unknown) : .skills(skills.map(\.skill))
    }
  }

  private func rangeCell(in region: RegionID) -> GlanceCell {
    guard let pay = pay(in: region) else { return .nothing(absenceOfPay(in: region)) }
    return pay.row.range.map { .range($0, pay) } ?? .nothing(pay.row.absenceOfRange)
  }

  /// What the guide asks for, else what the outlook says is typical.
  private var education: [String] {
    guide.education.isEmpty ? [outlook?.row.education].compactMap(\.self) : guide.education
  }
}

extension Guide {
  /// The guide's cell under a label of its own.
  func cell(_ label: String) -> GlanceCell {
    guard let attribute = attributes.first(where: { $0.label.value == label }) else {
      return .nothing(.unknown)
    }
    return GlanceCell(attribute.values, isList: attribute.isList)
  }
}

extension GlanceCell {
  init<Value>(_ value: Value?, _ cell: (Value) -> GlanceCell) {
    self = value.map(cell) ?? .nothing(.unknown)
  }

  init(names: [String]) {
    self = names.isEmpty ? .nothing(.unknown) : .names(names)
  }

  init(_ texts: [Text], isList: Bool) {
    let isEmpty = texts.allSatisfy(\.content.prose.isEmpty)
    self = isEmpty ? .nothing(.unknown) : .texts(texts, isList: isList)
  }
}
