/// One level of two ladders, side by side.
package struct LevelPair: Sendable {
  package let level: Level

  /// The level's place in `Catalog.levels`.
  package let place: Int

  /// The steps of each side at this level, as places in its guide's `levels`; none where its ladder has no such level.
  package let a: [Int]
  package let b: [Int]
}

extension Catalog {
  /// The levels that either ladder has, in the site's order.
  package func levels(of comparison: Comparison) -> [LevelPair] {
    let (a, b) = (roles[comparison.a].guide.levels, roles[comparison.b].guide.levels)
    return levels.enumerated().compactMap { place, level in
      let (a, b) = (a.places(of: level), b.places(of: level))
      let pair = LevelPair(level: level, place: place, a: a, b: b)
      return pair.a.isEmpty && pair.b.isEmpty ? nil : pair
    }
  }
}

extension [LadderStep] {
  fileprivate func places(of level: Level) -> [Int] {
    indices.filter { self[$0].level.value == level.id }
  }
}
