/// Two roles that have a page side by side.
///
/// What the page shows is reckoned when it is asked for, since a large family has thousands of pairs:
/// see the functions of `Catalog` that take a comparison.
package struct Comparison: Sendable {
  /// The place of the role whose id comes first in the alphabet, in `Catalog.roles`.
  package let a: Int

  /// The place of the other role.
  package let b: Int

  let sharedFile: Shared<ComparisonFile>?

  /// What was written for the pair; nil for one that is built from its facts alone.
  package var file: ComparisonFile? { sharedFile?.value }
}

/// One of the two roles of a comparison.
package enum Side: Hashable, CaseIterable, Sendable {
  case a, b

  package var other: Side { self == .a ? .b : .a }
}

extension Catalog {
  /// The last part of the comparison's address: `backend-developer-vs-python-developer`.
  package func name(of comparison: Comparison) -> String {
    "\(roles[comparison.a].id)-vs-\(roles[comparison.b].id)"
  }

  /// The skills of both, in the order of the first role, and those that only one of them needs.
  package func skills(of comparison: Comparison) -> SkillOverlap {
    SkillOverlap(both: [], onlyA: [], onlyB: [])
  }

  /// The levels that either ladder has, in the site's order.
  package func levels(of comparison: Comparison) -> [LevelPair] {
    []
  }
}

/// Which skills two roles share: places in `Catalog.skills`.
package struct SkillOverlap: Hashable, Sendable {
  package let both: [Int]
  package let onlyA: [Int]
  package let onlyB: [Int]
}

/// One level of two ladders, side by side.
package struct LevelPair: Sendable {
  package let level: Level

  /// The steps of each side at this level, as places in its guide's `levels`; none where its ladder has no such level.
  package let a: [Int]
  package let b: [Int]
}
