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
    let (ofA, ofB) = (Set(a), Set(b))
    return SkillOverlap(
      both: a.filter(ofB.contains),
      onlyA: a.filter { !ofB.contains($0) },
      onlyB: b.filter { !ofA.contains($0) }
    )
  }
}
