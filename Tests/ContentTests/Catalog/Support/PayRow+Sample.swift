import Reporting

@testable import Content

extension PayRow {
  /// A row as a test needs it: in one region, for all levels, by the year, from a survey of May 2025.
  static func sample(
    _ figures: [Statistic: Figure] = [.median: 50_000],
    source: Source = .sample("survey"),
    region: RegionID = "us",
    level: LevelID? = nil,
    group: GroupID? = nil,
    period: Period = .year,
    currency: String = "USD",
    basis: Basis? = nil,
    sample: Amount? = nil,
    asOf: AsOf = AsOf(year: 2025, month: 5),
    line: Int = 2
  ) -> PayRow {
    var cells = Figures()
    for (statistic, figure) in figures { cells[statistic] = figure }
    return PayRow(
      Fields(
        subject: "role",
        level: level,
        group: group,
        period: period,
        currency: currency,
        basis: basis,
        figures: cells,
        sample: sample,
        relativeStandardError: nil,
        asOf: asOf,
        note: nil,
        annualised: nil,
        place: RowPlace(file: "content/data/salaries.csv", line: line),
        rank: ["entry", "mid", "senior"].firstIndex(of: level) ?? -1,
        source: Shared(source),
        region: Shared(.sample(region))
      )
    )
  }

  /// The median, if there is one.
  var median: Amount? { figures[.median].amount }
}

extension Source {
  /// A source as a test needs it: a survey without a series, by which years have no hours.
  static func sample(
    _ id: SourceID,
    kind: SourceKind = .survey,
    series: String? = nil,
    hoursPerYear: Amount? = nil
  ) -> Source {
    Source(
      id: id,
      title: "A survey",
      publisher: "A publisher",
      url: "https://example.org/",
      kind: kind,
      series: series,
      priority: kind.priority,
      hoursPerYear: hoursPerYear,
      location: Location("content/data/sources.yml")
    )
  }
}

extension Region {
  /// A region whose name is its id.
  static func sample(_ id: RegionID) -> Region {
    Region(
      id: id,
      name: id.text,
      inline: id.text,
      short: id.text,
      currency: "USD",
      location: Location("content/data/regions.yml")
    )
  }
}
