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
  static let american = Wording(numbers: NumberStyle(language: "en-US"))

  static let unitedStates = Region(
    id: RegionID("us"),
    name: "United States",
    inline: "the United States",
    short: "US",
    currency: "USD",
    parent: nil,
    location: Location("content/data/regions.yml")
  )

  static func source(
    _ id: String,
    _ title: String,
    publisher: String = "U.S. Bureau of Labor Statistics",
    series: String? = "bls-oews"
  ) -> Content.Source {
    Content.Source(
      id: SourceID(id),
      title: title,
      publisher: publisher,
      url: "https://www.bls.gov/oes/",
      kind: .official,
      series: series,
      priority: 10,
      location: Location("content/data/sources.yml")
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
        source: Shared(source),
        region: Shared(unitedStates)
      )
    )
  }

  static func outlook(_ tenThousandths: Int64, label: String? = nil) -> OutlookRow {
    OutlookRow(
      subject: Cell(.all, at: .start),
      region: Cell(unitedStates.id, at: .start),
      from: 2024,
      to: 2034,
      change: Amount(tenThousandths: tenThousandths, decimals: 1),
      label: label,
      source: Cell(SourceID("bls-ep-2024-34"), at: .start),
      place: RowPlace(file: "content/data/outlook.csv", line: 2)
    )
  }

  /// How far two figures lie apart; less than 2% counts as the same.
  static func difference(_ a: Figure, _ b: Figure) throws -> Difference {
    try #require(Difference(a, b, bound: SameBound(percent: Amount(2))))
  }

  static func choice(_ row: OutlookRow, all: OutlookRow?, whose: Whose) -> OutlookChoice {
    OutlookChoice(shared: Shared(row), sharedTotal: all.map(Shared.init), whose: whose)
  }

  static func premium(_ low: Amount, _ high: Amount, in unit: PremiumUnit) -> PremiumRow {
    PremiumRow(
      subject: Cell(SubjectID("software-developer"), at: .start),
      region: Cell(unitedStates.id, at: .start),
      kind: .skill,
      what: "SQL",
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
    let guide = Shared(try guide(match: match))
    return Role(
      id: guide.value.id,
      names: RoleNames(name: plural, title: plural, inline: plural, plural: plural, article: "a"),
      own: PayRows(),
      outlook: nil,
      premiums: [],
      skills: [],
      related: [],
      leadsTo: [],
      compares: [],
      sharedGuide: guide,
      sharedOccupation: occupation.map { Shared(self.occupation($0)) }
    )
  }

  static func occupation(_ title: String) -> Occupation {
    Occupation(
      row: OccupationRow(
        id: Cell(SubjectID("us-15-1252"), at: .start),
        title: title,
        related: [],
        place: RowPlace(file: "content/data/occupations.csv", line: 2)
      ),
      plural: title.lowercased(),
      pay: PayRows(),
      sharedOutlook: nil,
      roles: []
    )
  }

  private static func guide(match: Match) throws -> Guide {
    let place = Location("content/guides/role.md")
    return Guide(
      id: SubjectID("role"),
      file: place.file,
      name: Located("Role", at: place),
      summary: Text(content: InlineText(prose: Prose(), calls: Calls()), location: place),
      published: try #require(CalendarDate(year: 2026, month: 11, day: 12)),
      match: match,
      alsoKnownAs: [],
      levels: [],
      education: [],
      industries: [],
      attributes: [],
      related: [],
      leadsTo: [],
      aliases: [],
      sources: [],
      saysNoPay: false,
      isDraft: false,
      extra: .mapping([:]),
      body: Article(
        lead: Prose(),
        sections: [],
        anchors: [],
        calls: Calls(),
        optOuts: []
      )
    )
  }
}
