import Reporting

/// Figures of one source that a role's page prints and that are older than they may be.
package struct StaleFigure: Sendable {
  /// The place of the role in `Catalog.roles`.
  package let role: Int

  package let source: SourceID

  /// The age in whole months.
  package let age: Int

  /// The age in months that the source or the site allows.
  package let limit: Int
}

extension Catalog {
  /// The old figures that pages print, role by role, each source once.
  package func staleFigures(asOf day: CalendarDate) -> [StaleFigure] {
    StaleFigures(roles, settings, asOf: day) { sources[$0] }.byRole
  }
}

/// Tells of old figures that pages print, once for each source and file.
struct StaleFigures {
  private var found: [Key: Finding] = [:]
  private let day: CalendarDate
  private let limit: Int

  private struct Key: Hashable {
    let source: SourceID
    let file: String
  }

  private struct Finding {
    var first: Location

    /// The places of the roles that print it.
    var roles: Set<Int> = []

    let age: Int
    let limit: Int
  }

  /// - Parameters:
  ///   - roles: The roles with the rows that stand for them.
  ///   - settings: The site's region, and the age that it allows.
  ///   - day: The day by which ages are judged.
  ///   - source: Finds the source of an id.
  init(
    _ roles: [Role],
    _ settings: Settings,
    asOf day: CalendarDate,
    source: (SourceID) -> Source?
  ) {
    self.day = day
    limit = settings.warnAfterMonths
    for number in roles.indices {
      check(roles[number], number, in: settings.region.value, source: source)
    }
  }

  private mutating func check(
    _ role: Role,
    _ number: Int,
    in region: RegionID,
    source: (SourceID) -> Source?
  ) {
    if let row = role.pay(in: region)?.row {
      check(row.fields.source, row.asOf, at: row.place, of: number)
    }
    if let row = role.outlook?.row, let source = source(row.source.value) {
      check(source, AsOf(year: row.from), at: row.place, of: number)
    }
    for premium in role.premiums {
      guard let source = source(premium.row.source.value) else { continue }
      check(source, premium.row.asOf, at: premium.row.place, of: number)
    }
  }

  private mutating func check(
    _ source: Source,
    _ asOf: AsOf,
    at place: RowPlace,
    of role: Int
  ) {
    let limit = source.warnAfterMonths ?? limit
    guard let published = source.released ?? asOf.end else { return }
    let age = day.months(since: published)
    guard age > limit else { return }
    let key = Key(source: source.id, file: place.file)
    var finding = found[key] ?? Finding(first: place.location, age: age, limit: limit)
    finding.first = min(finding.first, place.location)
    finding.roles.insert(role)
    found[key] = finding
  }

  /// Each role with each old source that it prints, by role and source.
  var byRole: [StaleFigure] {
    var seen: Set<String> = []
    let all = found.flatMap { key, finding in
      finding.roles.map { role in
        StaleFigure(role: role, source: key.source, age: finding.age, limit: finding.limit)
      }
    }
    return all.sorted { ($0.role, $0.source) < ($1.role, $1.source) }
      .filter { seen.insert("\($0.role) \($0.source)").inserted }
  }

  var diagnostics: [Diagnostic] {
    found.map { key, finding in
      Diagnostic(
        .staleFigure,
        .stale(key.source, age: finding.age, limit: finding.limit, roles: finding.roles.count),
        at: finding.first,
        suggestion: Suggestion(
          "add a newer edition, or set 'warn_after_months' of the source in content/data/sources.yml"
        )
      )
    }
  }
}

extension CalendarDate {
  /// How many whole months have passed since a day; below zero for a day to come.
  fileprivate func months(since day: CalendarDate) -> Int {
    let months = (year - day.year) * 12 + month - day.month
    return self.day < day.day ? months - 1 : months
  }
}

extension Message {
  fileprivate static func stale(_ source: SourceID, age: Int, limit: Int, roles: Int) -> Message {
    let pages = roles == 1 ? "a page prints" : "\(roles) pages print"
    return "\(pages) figures of '\(source)', which is \(age) months old: more than \(limit)"
  }
}
