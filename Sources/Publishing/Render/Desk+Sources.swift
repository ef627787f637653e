import CommonMark
import Content

extension Desk {
  /// The sources of every figure that a page shows and those that its author names, each once.
  func sources(of view: PageView) -> [Source] {
    view.sources.value { findSources(of: view) }
  }

  private func findSources(of view: PageView) -> [Source] {
    var list = SourceList(at: self)
    if let comparison = view.comparison { addFigures(of: comparison, to: &list) }
    if let role = view.role?.role { list.add(sources(of: role)) }
    for expression in written(on: view.page)?.calls.flatMap(\.expressions) ?? [] {
      list.add(source(of: expression, on: view))
    }
    for related in view.role?.role.related ?? [] {
      list.add(pay(of: catalog.roles[related.role])?.row?.source)
    }
    for source in view.comparison?.comparison.file?.sources ?? [] { list.add(source.value) }
    return list.sources
  }

  /// Looks for the sources of what a guide shows of its role, then those that the guide names.
  func findSources(of role: Role) -> [Source] {
    var list = SourceList(at: self)
    addPay(of: role, to: &list)
    list.add(role.outlook?.row.source.value)
    for outlook in role.passedOver.outlooks { list.add(outlook.row.source.value) }
    list.add(role.outlook?.allOccupations?.source.value)
    for premium in role.premiums { list.add(premium.row.source.value) }
    for premium in role.passedOver.premiums { list.add(premium.row.source.value) }
    addNamed(by: role, to: &list)
    return list.sources
  }

  /// Looks for the sources of what comparisons show of a role, then those that its guide names.
  func findComparedSources(of role: Role) -> [Source] {
    var list = SourceList(at: self)
    list.add(pay(of: role)?.row?.source)
    list.add(role.outlook?.row.source.value)
    addNamed(by: role, to: &list)
    return list.sources
  }
}

extension Desk {
  /// The sources of what a comparison shows of its two roles, and of the rows that it compares.
  private func addFigures(of comparison: ComparisonView, to list: inout SourceList) {
    for pair in [comparison.pay.year.pair, comparison.pay.hour?.pair] {
      list.add(pair?.a.row.source)
      list.add(pair?.b.row.source)
    }
    list.add(comparedSources(of: comparison.a))
    list.add(comparedSources(of: comparison.b))
  }

  /// The sources of the pay that a guide shows: that of the role, that of its tables and that of its ladder.
  private func addPay(of role: Role, to list: inout SourceList) {
    guard let pay = pay(of: role) else { return }
    let lists = pay.lists(at: self)
    list.add(pay.row?.source)
    for rows in [lists.levels, lists.regions, lists.editions, lists.groups, lists.others] {
      list.add(rows)
    }
    for step in role.guide.levels {
      list.add(self.pay(of: role, level: step.level.value)?.row?.source)
    }
  }

  private func addNamed(by role: Role, to list: inout SourceList) {
    for source in role.guide.sources { list.add(source.value) }
    for need in role.skills { list.add(need.source) }
  }
}

extension Desk {
  /// The source of the row from which a name in prose takes its figure; nil for a name that takes none from a row.
  private func source(of expression: Expression, on view: PageView) -> Source? {
    var path = expression.text.split(separator: ".", omittingEmptySubsequences: false)
    while path.count > 2 {
      path.removeLast()
      let source = (path + ["source", "id"]).joined(separator: ".")
      if let id = fact(source, on: view)?.printed { return catalog.sources[SourceID(id)] }
    }
    return nil
  }
}
