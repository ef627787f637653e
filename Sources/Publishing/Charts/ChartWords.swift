/// What is said of a chart.
struct ChartWords: Sendable {
  /// What the ids of its parts begin with: one on each page.
  let id: String

  let title: String

  /// What its figures measure, where, when, and who says so; empty where it shows no figures of others.
  let note: String

  /// Its message in numbers, for those who do not see it.
  let description: String
}
