import Reporting
import Testing

@testable import CommonMark
@testable import Content
@testable import Publishing

/// Real sources, roles and rows, cut down to what sentences read.
enum Fixture {
  static let oews = source(
    "bls-oews-2025-05",
    "Occupational Employment and Wage Statistics, May 2025"
  )
  static let american = Wording(numbers: NumberStyle.of(language: "en-US"))

  static let unitedStates = read(
    "us: {name: United States, inline: the United States, short: US, currency: USD}"
  ) { Region.all(reading: $0, &$2) }

  static func source(
    _ id: String,
    _ title: String,
    publisher: String = "U.S. Bureau of Labor Statistics",
    series: String? = "bls-oews"
  ) -> Content.Source {
    read(
      """
      \(id):
        title: "\(title)"
        publisher: "\(publisher)"
        url: https://www.bls.gov/oes/
        kind: official
        priority: 10
        \(series.map { "series: \($0)" } ?? "")
      """,
      Content.Source.all
    )
  }

  static func row(
    _ figures: [Statistic: Figure] = [:],
    period: Period = .year,
    currency: String = "USD",
    asOf: AsOf = AsOf(year: 2025, month: 5),
    annualised: Annualised? = nil,
    source: Content.Source = oews
  ) -> PayRow {
    PayRow(
      PayRow.Fields(
        subject: SubjectID("software-developer"),
        period: period,
        currency: currency,
        basis: .gross,
        figures: figures.reduce(into: Figures()) { $0[$1.key] = $1.value },
        asOf: asOf,
        annualised: annualised,
        place: RowPlace(file: "content/data/salaries.csv", line: 2),
        rank: 0,
        source: source,
        region: unitedStates
      )
    )
  }

  static func outlook(
    _ tenThousandths: Int64,
    label: String? = nil,
    entry: [String?] = []
  ) -> OutlookRow {
    let change = Double(tenThousandths) / 10_000
    let labels = (entry + [nil, nil, nil]).prefix(3).map { "\"\($0 ?? "")\"" }
    return read(
      """
      subject,region,from,to,change,label,source,education,experience,training
      all,us,2024,2034,\(change),\(label ?? ""),bls-ep-2024-34,\(labels.joined(separator: ","))
      """,
      OutlookColumns.rows
    )
  }

  /// A projection with these jobs and this change: "1693800,1961400,15.8".
  static func outlook(cells: String) -> OutlookRow {
    read(
      """
      subject,region,from,to,jobs_from,jobs_to,change,source
      us-15-1252,us,2024,2034,\(cells),bls-ep-2024-34
      """,
      OutlookColumns.rows
    )
  }

  /// How far two figures lie apart; less than 2% counts as the same.
  static func difference(_ a: Figure, _ b: Figure) throws -> Difference {
    try #require(Difference(a, b, bound: SameBound(percent: Amount(2))))
  }

  static func choice(_ row: OutlookRow, all: OutlookRow?, whose: Whose) -> OutlookChoice {
    OutlookChoice(row: row, allOccupations: all, whose: whose)
  }

  static func premium(_ low: Amount, _ high: Amount, in unit: PremiumUnit) -> PremiumRow {
    PremiumRow(
      subject: Cell(SubjectID("software-developer"), at: .start),
      region: Cell(unitedStates.id, at: .start),
      kind: .skill,
      what: Cell("SQL", at: .start),
      low: low,
      high: high,
      unit: unit,
      source: Cell(oews.id, at: .start),
      asOf: AsOf(year: 2025),
      place: RowPlace(file: "content/data/premiums.csv", line: 2)
    )
  }

  /// A role whose guide says no more than its names.
  static func role(
    _ plural: String,
    occupation: String? = nil,
    match: Match = .exact
  ) throws -> Role {
    Role(
      try guide(match: match),
      names: RoleNames(name: plural, title: plural, inline: plural, plural: plural, article: "a"),
      occupation: occupation.map { self.occupation($0) }
    )
  }

  static func occupation(_ title: String) -> Occupation {
    Occupation(
      OccupationRow(
        id: Cell(SubjectID("us-15-1252"), at: .start),
        title: title,
        related: [],
        place: RowPlace(file: "content/data/occupations.csv", line: 2)
      ),
      plural: title.lowercased()
    )
  }

  private static func guide(match: Match) throws -> Guide {
    let text = """
      ---
      name: Role
      summary: A role.
      published: 2026-11-12
      occupation: us-15-1252
      match: \(match.rawValue)
      ---
      """
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let options = ReadingOptions(asOf: day)
    guard
      case .sound(let guide) = readGuide(Array(text.utf8), file: "tester.md", options: options).0
    else { throw NotAGuide() }
    return guide
  }

  /// The first thing that a text of data holds.
  private static func read<Value>(
    _ text: String,
    _ reader: ([UInt8], ReadingOptions, inout Findings) -> [Value]
  ) -> Value {
    var findings = Findings(in: "content/data/a-file")
    guard let day = CalendarDate(year: 2026, month: 11, day: 20),
      let first = reader(Array(text.utf8), ReadingOptions(asOf: day), &findings).first
    else {
      preconditionFailure(findings.report.diagnostics.map(\.message.text).joined(separator: "; "))
    }
    return first
  }
}

/// The text of a fixture is no guide.
private struct NotAGuide: Error {}
