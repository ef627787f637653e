/// A row of the at-a-glance table: an attribute of two roles.
package struct GlanceRow: Sendable {
  package let label: GlanceLabel
  package let a: GlanceCell
  package let b: GlanceCell
}

/// What a row of the at-a-glance table is about.
package enum GlanceLabel: Hashable, Sendable {
  case fact(GlanceFact)

  /// A label of the authors' own.
  case own(String)
}

/// The facts that have a row of their own, in the order of the table.
package enum GlanceFact: Int, CaseIterable, Sendable {
  case pay, range, outlook, openings
  case demand, remote, stress, balance
  case education, industries, levels, skills
}

/// One role's cell of the at-a-glance table.
package enum GlanceCell: Sendable {
  /// Nothing to print, and why.
  case nothing(Absence)

  case pay(Pay)
  case range(PayRange, Pay)
  case outlook(OutlookChoice)

  /// Openings a year, on average.
  case openings(Amount)

  case demand(Demand)
  case remote(Remote)
  case stress(Stress)
  case balance(Balance)

  /// Plain texts: education, industries, the names of the levels.
  case names([String])

  /// Places in `Catalog.skills`.
  case skills([Int])

  /// Texts of front matter, and whether the author wrote them as a list.
  case texts([Text], isList: Bool)
}

extension GlanceCell {
  package var isEmpty: Bool {
    if case .nothing = self { true } else { false }
  }
}

extension Catalog {
  /// The rows of the at-a-glance table: the facts, the guides' attributes in their order, and the comparison's own rows.
  ///
  /// A row that is empty on both sides is left out. An own row takes the place of an attribute with the same label.
  package func glance(of comparison: Comparison) -> [GlanceRow] {
    let (a, b) = (roles[comparison.a], roles[comparison.b])
    let own = comparison.file?.attributes ?? []
    return facts(of: comparison)
      + (attributes(a.guide, b.guide, without: own) + own.map(GlanceRow.init)).filter(\.isFilled)
  }

  private func facts(of comparison: Comparison) -> [GlanceRow] {
    let (a, b) = (cells[comparison.a], cells[comparison.b])
    return GlanceFact.allCases.compactMap { fact in
      let row = GlanceRow(label: .fact(fact), a: a[fact.rawValue], b: b[fact.rawValue])
      return row.isFilled ? row : nil
    }
  }

  private func attributes(
    _ a: Guide,
    _ b: Guide,
    without own: [PairAttribute]
  ) -> [GlanceRow] {
    let taken = Set(own.map(\.label.value))
    let labels = (a.attributes + b.attributes).map(\.label.value).uniqued(by: \.self)
    return labels.filter { !taken.contains($0) }.map { label in
      GlanceRow(label: .own(label), a: a.cell(label), b: b.cell(label))
    }
  }
}

extension GlanceRow {
  fileprivate var isFilled: Bool { !a.isEmpty || !b.isEmpty }

  fileprivate init(_ attribute: PairAttribute) {
    self.init(
      label: .own(attribute.label.value),
      a: GlanceCell(attribute.a, isList: attribute.isList),
      b: GlanceCell(attribute.b, isList: attribute.isList)
    )
  }
}
