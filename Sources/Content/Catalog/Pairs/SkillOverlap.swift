/// Which skills two roles share: places in `Catalog.skills`.
package struct SkillOverlap: Hashable, Sendable {
  package let both: [Int]
  package let onlyA: [Int]
  package let onlyB: [Int]
}

extension Catalog {
  /// The skills of both in the order of the first role, and those that only one of them needs, each in its role's order.
  package func skills(of comparison: Comparison) -> SkillOverlap {
    // A role needs a few dozen skills at most, which are looked through faster than they are sorted or hashed.
    let (a, b) = (roles[comparison.a].skills.map(\.skill), roles[comparison.b].skills.map(\.skill))
    let both = a.filter(b.contains)
    return SkillOverlap(
      both: both,
      onlyA: a.filter { !both.contains($0) },
      onlyB: b.filter { !both.contains($0) }
    )
  }
}
