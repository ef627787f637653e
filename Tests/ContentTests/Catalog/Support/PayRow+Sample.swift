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
        source: source,
        region: .sample(region)
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
    priority: Int? = nil,
    hoursPerYear: String? = nil
  ) -> Source {
    read(
      "content/data/sources.yml",
      """
      \(id.text):
        title: A survey
        publisher: A publisher
        url: https://example.org/
        kind: \(kind.rawValue)
        \(series.map { "series: \($0)" } ?? "")
        \(priority.map { "priority: \($0)" } ?? "")
        \(hoursPerYear.map { "hours_per_year: \($0)" } ?? "")
      """,
      Source.all
    )
  }
}

extension Region {
  /// A region whose name is its id.
  static func sample(_ id: RegionID) -> Region {
    read("content/data/regions.yml", "\(id.text): {name: \(id.text), currency: USD}") {
      Region.all(reading: $0, &$2)
    }
  }
}

/// The one thing that a text holds, as its file would give it.
private func read<Value>(
  _ file: String,
  _ text: String,
  _ reader: ([UInt8], ReadingOptions, inout Findings) -> [Value]
) -> Value {
  var findings = Findings(in: file)
  guard let today,
    let first = reader(Array(text.utf8), ReadingOptions(asOf: today), &findings).first
  else {
    preconditionFailure(findings.report.diagnostics.map(\.message.text).joined(separator: "; "))
  }
  return first
}
