/// Two roles that have a page side by side.
///
/// What the page shows is reckoned when it is asked for, since a large family has thousands of pairs: see the functions of
/// `Catalog` that take a comparison.
package struct Comparison: Sendable {
  /// The place of the role whose id comes first in the alphabet, in `Catalog.roles`.
  package let a: Int

  /// The place of the other role.
  package let b: Int

  /// What was written for the pair; nil for one that is built from its facts alone.
  package let file: ComparisonFile?
}

/// One of the two roles of a comparison.
package enum Side: Hashable, CaseIterable, Sendable {
  case a, b

  package var other: Side { self == .a ? .b : .a }
}

extension Catalog {
  /// The last part of the comparison's address: `backend-developer-vs-python-developer`.
  package func name(of comparison: Comparison) -> String {
    "\(roles[comparison.a].id.text)-vs-\(roles[comparison.b].id.text)"
  }

  /// The place in `comparisons` of the pair of two roles, whatever their order; nil if it has no page.
  package func comparison(of role: Int, and other: Int) -> Int? {
    let pair = (min(role, other), max(role, other))
    let place = comparisons.place(sortedBy: { Places($0.a, $0.b) }, of: Places(pair.0, pair.1))
    guard comparisons.indices.contains(place) else { return nil }
    return (comparisons[place].a, comparisons[place].b) == pair ? place : nil
  }
}

/// The places of two roles, by which comparisons are in order.
private struct Places: Comparable {
  let a: Int
  let b: Int

  init(_ a: Int, _ b: Int) { (self.a, self.b) = (a, b) }

  static func < (left: Places, right: Places) -> Bool { (left.a, left.b) < (right.a, right.b) }
}
