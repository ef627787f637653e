import CommonMark
import Content

extension Desk {
  /// The sources of every figure that a page shows and those that its author names, each once.
  func sources(of view: PageView) -> [Source] {
    view.sources.value { findSources(of: view) }
  }

  private func findSources(of view: PageView) -> [Source] {
    let calls = written(on: view.page)?.calls ?? []
    let quoted = calls.flatMap(\.expressions).compactMap { source(of: $0, on: view) }
    if let role = view.role?.role {
      return unique(sources(of: role) + quoted + related(to: role))
    }
    guard let comparison = view.comparison else { return unique(quoted) }
    let own = comparison.comparison.file?.sources.compactMap { catalog.sources[$0.value] } ?? []
    return unique(figures(of: comparison) + quoted + own)
  }

  /// Looks for the sources of a role's figures, then those that its guide names.
  func findSources(of role: Role) -> [Source] { unique(figures(of: role) + named(by: role)) }

  private func unique(_ sources: [Source]) -> [Source] {
    // There are few, so that looking through them is faster than hashing their ids.
    sources.reduce(into: []) { found, source in
      if !found.contains(where: { $0 === source }) { found.append(source) }
    }
  }

  private func named(by role: Role) -> [Source] {
    role.guide.sources.compactMap { catalog.sources[$0.value] } + needs(of: role)
  }

  private func needs(of role: Role) -> [Source] {
    role.skills.compactMap { $0.source.flatMap { catalog.sources[$0] } }
  }
}

extension Desk {
  /// The sources of what a guide shows of its role.
  private func figures(of role: Role) -> [Source] {
    let outlooks = [role.outlook].compactMap(\.self) + role.passedOver.outlooks
    let rows = outlooks.map(\.row) + [role.outlook?.allOccupations].compactMap(\.self)
    let premiums = role.premiums + role.passedOver.premiums
    let others = rows.map(\.source.value) + premiums.map(\.row.source.value)
    return rowsOfPay(of: role).map(\.source) + others.compactMap { catalog.sources[$0] }
  }

  /// The rows of pay that a guide shows: that of the role, those of its tables and those of its ladder.
  private func rowsOfPay(of role: Role) -> [PayRow] {
    guard let pay = pay(of: role) else { return [] }
    let rungs = role.guide.levels.compactMap { self.pay(of: role, level: $0.level.value)?.row }
    return [pay.row].compactMap(\.self) + pay.lists(at: self).all.compactMap(\.row) + rungs
  }

  /// The sources of the pay of related roles, which their cards show.
  private func related(to role: Role) -> [Source] {
    role.related.compactMap { pay(of: catalog.roles[$0.role])?.row?.source }
  }

  /// The sources of what a comparison shows of its two roles, and of the rows that it compares.
  private func figures(of comparison: ComparisonView) -> [Source] {
    let pairs = [comparison.pay.year.pair, comparison.pay.hour?.pair].compactMap(\.self)
    let compared = pairs.flatMap { [$0.a.row.source, $0.b.row.source] }
    return compared + comparedSources(of: comparison.a) + comparedSources(of: comparison.b)
  }

  /// Looks for the sources of what comparisons show of a role.
  func findComparedSources(of role: Role) -> [Source] {
    let outlook = role.outlook.flatMap { catalog.sources[$0.row.source.value] }
    let figures = [pay(of: role)?.row?.source, outlook].compactMap(\.self)
    return unique(figures + named(by: role))
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
