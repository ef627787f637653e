import Content
import Templating

extension Model where Subject == SalaryView {
  /// A salary row in a list: it leads to no other rows.
  static let salaryRow = Model("salary-row", figures + captions + [.chart], absence: \.absence)

  /// A salary row that leads to others of its subject, by lists and by steps.
  static func salary(of catalog: Catalog) -> Model {
    Model(
      "salary",
      figures + captions + [.chart] + lists + ModelField.charts,
      steps: ModelSteps(
        steps: .salary(of: catalog),
        destination: .sameKind { view, chain, _ in view.following(SalarySteps(chain.names)) }
      ),
      absence: \.absence
    )
  }

  private static let figures: [ModelField<SalaryView>] = statistics + summaries

  private static let statistics: [ModelField<SalaryView>] = Statistic.allCases.map { statistic in
    .fact(statistic.rawValue, .figure, statistic.summary) { Fact(statistic, of: $0, at: $1) }
  }

  private static let summaries: [ModelField<SalaryView>] = shared([
    .fact("central", .figure, "The median, else the average") { view, desk in
      Fact(view.row?.central?.statistic ?? .median, of: view, at: desk)
    },
    .fact("range", .range, "From the lowest to the highest tenth, else the source's own range") {
      view,
      desk in Fact(view.row?.range, of: view, at: desk)
    },
  ])

  private static let captions: [ModelField<SalaryView>] = shared([
    .text("name", "What tells it from the others of its list") { view, _ in view.name },
    .text("caption", "Region, period, date and source") { view, desk in
      view.row.map { desk.caption(of: $0, statistic: nil) }
    },
    .text("statistic", "What its central figure is: median or average") { view, desk in
      view.row?.central.map { desk.label($0.statistic.labelKey) }
    },
    .record("source", .source, "Its source") { view, _ in view.row?.source },
    .text("as_of", "When it was measured: May 2025") { view, desk in
      view.row.map { desk.numbers.asOf($0.asOf) }
    },
    .text("region", "The region's name") { view, _ in view.row?.region.name },
    .text("region_short", "The region's name in captions") { view, _ in view.row?.region.short },
    .text("region_inline", "The region's name in a sentence") { view, _ in
      view.row?.region.inline
    },
    .text("level", "The level's name; all levels where it is empty") { view, desk in
      view.row?.level.map { desk.name(ofLevel: $0) }
    },
    .text("group", "The part of the people that it speaks of") { view, _ in
      view.row?.group.map { view.row?.note ?? $0.text }
    },
    .text("period", "The period in one word: year") { view, desk in
      view.row.map { desk.label($0.period.labelKey) }
    },
    .text("per", "The period in a phrase: a year") { view, desk in
      view.row.map { desk.label($0.period.phraseKey) }
    },
    .text("basis", "What is counted, in words") { view, desk in
      view.row?.basis.map { desk.label($0.labelKey) }
    },
    .text("currency", "The ISO 4217 code") { view, _ in view.row?.currency },
    .text("note", "The row's note") { view, _ in view.row?.note },
    .text("sample", "How many reports stand behind it") { view, desk in
      view.row?.sample.map(desk.numbers.number)
    },
    .text("error", "The relative standard error in percent") { view, desk in
      view.row?.relativeStandardError.map(desk.numbers.percent)
    },
    .text("whose", "Whose figures they are, where they are not the role's own") { view, desk in
      desk.whose(view)
    },
    .text("method", "How it was reckoned, where it is not published as it stands") { view, desk in
      view.row.flatMap(desk.method)
    },
    .text("legend", "What the signs in the table of its scale mean") { view, desk in
      view.row.flatMap { desk.wording.legend(of: $0.signsOfScale) }
    },
    .flag("is_approximate", "Whether it was reckoned from another period") { view, _ in
      view.row?.isApproximate ?? false
    },
    .flag("is_hourly", "Whether its figures are by the hour") { view, _ in
      view.row?.period == .hour
    },
    .flag("has_percentiles", "Whether it has a percentile besides the median") { view, _ in
      view.row?.hasPercentiles ?? false
    },
  ])

  private static let lists: [ModelField<SalaryView>] = rows + legends

  /// What the signs in the tables of its lists mean.
  private static let legends: [ModelField<SalaryView>] = [
    .text("levels_legend", "What the signs in a table of 'levels' mean") { view, desk in
      desk.wording.legend(of: view.lists(at: desk).levels.map(\.signs).union)
    },
    .text("regions_legend", "What the signs in a table of 'regions' mean") { view, desk in
      desk.wording.legend(of: view.lists(at: desk).regions.map(\.signs).union)
    },
    .text("editions_legend", "What the signs in a table of 'editions' mean") { view, desk in
      desk.wording.legend(of: view.lists(at: desk).editions.map(\.signs).union)
    },
    .text("others_legend", "The same for a table of 'groups' and 'others'") { view, desk in
      let lists = view.lists(at: desk)
      return desk.wording.legend(of: (lists.groups + lists.others).map(\.signs).union)
    },
  ]

  private static let rows: [ModelField<SalaryView>] = [
    .text("withheld", "Pay by the hour or the year, where its source keeps that back") {
      view,
      desk in
      view.withheldPeriod.map { English.capitalized(desk.wording.words.pay(by: $0)) }
    },
    .list("levels", .salaryRow, "The rows by level") { $0.lists(at: $1).levels },
    .list("regions", .salaryRow, "The rows by region") { $0.lists(at: $1).regions },
    .flag("has_regions", "Whether there are rows of other regions") {
      $0.hasRegions(at: $1)
    },
    .flag("has_editions", "Whether there are several editions") { view, desk in
      view.lists(at: desk).editions.count > 1
    },
    .list("editions", .salaryRow, "The editions of the series, newest first") {
      $0.lists(at: $1).editions
    },
    .list("groups", .salaryRow, "The rows that speak of a part of the people") {
      $0.lists(at: $1).groups
    },
    .list("others", .salaryRow, "What else is published") { $0.lists(at: $1).others },
  ]
}

/// A range of pay and the row that it stands in.
struct RangeView: Sendable {
  let range: PayRange
  let row: PayRow
}

extension Model where Subject == RangeView {
  static let range = Model(
    "range",
    shared([
      .text("words", "The range in a sentence: $82,460 to $214,670") { view, desk in
        desk.wording.rangeInWords(view.range, of: view.row)
      },
      .text("caption", "Region, period, date and source") { view, desk in
        desk.caption(of: view.row, statistic: nil)
      },
      .text("kind", "What lies between its ends: middle 80 percent") { view, desk in
        desk.wording.words[view.range.kind]
      },
      .flag("is_quartiles", "Whether it goes from P25 to P75") { view, _ in
        view.range.kind == .quarters
      },
      .flag("is_own", "Whether it is the source's own range") { view, _ in view.range.kind == .own
      },
    ])
  )
}

extension Fact where Part == RangeView {
  init(_ range: PayRange?, of salary: SalaryView, at desk: Desk) {
    guard let range, let row = salary.row, let printed = desk.wording.range(range, of: row) else {
      let absence = salary.row?.absenceOfRange ?? salary.absence
      self = .absent(desk.words(for: absence ?? .unknown))
      return
    }
    self = .present(printed, RangeView(range: range, row: row))
  }
}

extension PayRow {
  var hasPercentiles: Bool {
    [Statistic.p10, .p25, .p75, .p90].contains { figures[$0].amount != nil }
  }
}

extension Statistic {
  /// What the template reference says of it.
  fileprivate var summary: String {
    switch self {
    case .p10: "A tenth earn less"
    case .p25: "A quarter earn less"
    case .median: "Half earn less"
    case .p75: "A quarter earn more"
    case .p90: "A tenth earn more"
    case .mean: "The average"
    case .low: "The low end of the source's own range"
    case .high: "The high end of the source's own range"
    }
  }
}
