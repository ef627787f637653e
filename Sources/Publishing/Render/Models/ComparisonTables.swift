import Content
import Templating

/// A row of the at-a-glance table, with its cells as HTML.
struct GlanceView: Sendable {
  let label: GlanceLabel
  let a: [UInt8]
  let b: [UInt8]
}

extension Desk {
  /// The rows of a comparison's at-a-glance table.
  func glance(of view: ComparisonView) -> [GlanceView] {
    let (a, b) = (cells(of: view.comparison.a), cells(of: view.comparison.b))
    return view.rows.map { row in
      switch row.label {
      case .fact(let fact):
        GlanceView(
          label: row.label,
          a: a[safe: fact.rawValue] ?? [],
          b: b[safe: fact.rawValue] ?? []
        )
      case .own:
        GlanceView(
          label: row.label,
          a: html(row.a, of: view.a, beside: view),
          b: html(row.b, of: view.b, beside: view)
        )
      }
    }
  }

  /// The levels of a comparison's two ladders.
  func levels(of view: ComparisonView) -> [LevelPairView] {
    let (a, b) = (steps(of: view.comparison.a), steps(of: view.comparison.b))
    return view.levels.map { pair in
      LevelPairView(
        level: pair.level.name,
        a: a[safe: pair.place] ?? [],
        b: b[safe: pair.place] ?? []
      )
    }
  }
}

extension Model where Subject == GlanceView {
  static let glanceRow = Model(
    "glance-row",
    [
      .text("label", "What the row is about") { $1.label(of: $0.label) },
      .html("a", "The first role's cell") { view, _ in view.a },
      .html("b", "The second role's cell") { view, _ in view.b },
    ],
    madeAtOnce: true
  )
}

/// One level of two ladders, with the steps as HTML.
struct LevelPairView: Sendable {
  let level: String
  let a: [UInt8]
  let b: [UInt8]
}

extension Model where Subject == LevelPairView {
  static let levelPair = Model(
    "level-pair",
    [
      .text("level", "The level's name") { view, _ in view.level },
      .html("a", "The first role's steps at this level") { view, _ in view.a },
      .html("b", "The second role's steps at this level") { view, _ in view.b },
    ],
    madeAtOnce: true
  )
}
