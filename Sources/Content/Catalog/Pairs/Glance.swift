/// A row of the at-a-glance table: an attribute of two roles.
package struct GlanceRow: Sendable {
  package let label: GlanceLabel
  package let a: GlanceCell
  package let b: GlanceCell
}

/// What a row of the at-a-glance table is about; the first cases are in the order of the table.
package enum GlanceLabel: Hashable, Sendable {
  case pay, range, outlook, openings
  case demand, remote, stress, balance
  case education, industries, levels, skills

  /// A label of the authors' own.
  case own(String)
}

/// One role's cell of the at-a-glance table.
package enum GlanceCell: Sendable {
  /// Nothing is known; for pay, why.
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

extension Catalog {
  /// The rows of the at-a-glance table: the built-in ones, the guides' attributes, and the comparison's own.
  ///
  /// A row that is empty on both sides is left out.
  package func glance(of comparison: Comparison) -> [GlanceRow] {
    []
  }
}
