/// Which skills two roles share: places in `Catalog.skills`.
package struct SkillOverlap: Hashable, Sendable {
  package let both: [Int]
  package let onlyA: [Int]
  package let onlyB: [Int]
}

extension Catalog {
  /// The skills of both in the order of the first role, and those that only one of them needs, each in its role's order.
  package func skills(of comparison: Comparison) -> SkillOverlap {
    let (a, b) = (roles[comparison.a].skills.map(\.skill), roles[comparison.b].skills.map(\.skill))
    let (ofA, ofB) = (a.sorted(), b.sorted())
    return SkillOverlap(
      both: a.filter(ofB.hasInOrder),
      onlyA: a.filter { !ofB.hasInOrder($0) },
      onlyB: b.filter { !ofA.hasInOrder($0) }
    )
  }
}

extension [Int] {
  /// Whether a number is in a list that is in order.
  fileprivate func hasInOrder(_ number: Int) -> Bool {
    firstIndex(sortedBy: \.self, of: number) != nil
  }
}
