import Content
import Templating

/// One figure of a salary row.
struct FigureView: Sendable {
  let statistic: Statistic
  let figure: Figure
  let row: PayRow

  /// The figure as a sentence prints it.
  let printed: String
}

extension Model where Subject == FigureView {
  static let figure = Model(
    "figure",
    shared([
      .text("value", "The bare number, for machines: 135980") { view, _ in
        view.figure.amount?.plain
      },
      .text("cell", "The figure in a cell of a table: $239,200 or more") { view, desk in
        view.figure.isTopCoded ? desk.wording.cell(view.figure, of: view.row) : view.printed
      },
      .text("compact", "Three digits, for badges: $136k") { view, desk in
        desk.wording.compact(view.figure, of: view.row)
      },
      .text("statistic", "What it measures: median, average ...") { view, desk in
        desk.wording.words[view.statistic]
      },
      .text("caption", "Region, statistic, period, date and source") { view, desk in
        desk.caption(of: view.row, statistic: view.statistic)
      },
      .text("source", "The short name of its source") { view, desk in
        desk.name(of: view.row.source)
      },
      .text("edition", "The title of its source") { view, _ in view.row.source.title },
      .text("as_of", "When it was measured: May 2025") { view, desk in
        desk.numbers.asOf(view.row.asOf)
      },
      .text("percent_of_range", "Where it lies between P10 and P90, in percent: 40.5") { view, _ in
        view.percentOfRange
      },
      .flag("is_top_coded", "Whether the source says only 'this much or more'") { view, _ in
        if case .atLeast = view.figure { true } else { false }
      },
    ])
  )
}

extension FigureView {
  /// The figure's place between the lowest and the highest tenth, in percent with one decimal.
  fileprivate var percentOfRange: String? {
    let figures = row.figures
    guard case .exact(let low) = figures[.p10], case .exact(let high) = figures[.p90],
      case .exact(let amount) = figure, low < high
    else { return nil }
    let share = (amount.double - low.double) / (high.double - low.double)
    let tenths = Int64((share * 1000).rounded())
    return Amount(tenThousandths: tenths * 1000, decimals: 1).plain
  }
}

extension Fact where Part == FigureView {
  /// A figure of a salary row as it prints, or why it is not there.
  init(_ statistic: Statistic, of salary: SalaryView, at desk: Desk) {
    guard let row = salary.row else {
      self = .absent(desk.words(for: salary.absence ?? .noRow))
      return
    }
    let figure = row.figures[statistic]
    guard let printed = desk.wording.figure(figure, of: row) else {
      self = .absent(desk.words(for: figure.absence ?? .unknown))
      return
    }
    self = .present(
      printed,
      FigureView(statistic: statistic, figure: figure, row: row, printed: printed)
    )
  }
}
