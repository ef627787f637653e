import Content
import Templating

/// A row of the at-a-glance table.
struct GlanceView: Sendable {
  let row: GlanceRow
  let comparison: ComparisonView
}

extension Model where Subject == GlanceView {
  static let glanceRow = Model(
    "glance-row",
    [
      .text("label", "What the row is about") { $1.label(of: $0.row.label) },
      .html("a", "The first role's cell") { view, desk in
        desk.html(view.row.a, of: view.comparison.a, in: view)
      },
      .html("b", "The second role's cell") { view, desk in
        desk.html(view.row.b, of: view.comparison.b, in: view)
      },
    ],
    madeAtOnce: true
  )
}

/// One level of two ladders.
struct LevelPairView: Sendable {
  let pair: LevelPair
  let comparison: ComparisonView
}

extension Model where Subject == LevelPairView {
  static let levelPair = Model(
    "level-pair",
    [
      .text("level", "The level's name") { view, _ in view.pair.level.name },
      .html("a", "The first role's steps at this level") { view, desk in
        desk.steps(of: view.comparison.comparison.a)[safe: view.pair.place]
      },
      .html("b", "The second role's steps at this level") { view, desk in
        desk.steps(of: view.comparison.comparison.b)[safe: view.pair.place]
      },
    ],
    madeAtOnce: true
  )
}
