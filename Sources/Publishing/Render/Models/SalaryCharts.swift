import Content
import Templating

extension ModelField<SalaryView> {
  /// What a row is drawn as.
  static let chart: Self = .written("chart", "Its range as a chart, where it has one") {
    view,
    desk in desk.rangeChart(of: view)
  }

  /// What the rows that a row leads to are drawn as.
  static let charts: [Self] = [
    .written("levels_chart", "The figures of 'levels' as a chart") { view, desk in
      desk.barChart(of: view.lists(at: desk).levels, .levels, of: view)
    },
    .written("regions_chart", "The figures of 'regions' as a chart") { view, desk in
      desk.barChart(of: view.lists(at: desk).regions, .regions, of: view)
    },
    .written("editions_chart", "The figures of 'editions' as a chart") { view, desk in
      desk.barChart(of: view.lists(at: desk).editions, .editions, of: view)
    },
  ]
}
