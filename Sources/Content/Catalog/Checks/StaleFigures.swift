import Reporting

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
  ///   - directory: The sources of those rows.
  ///   - settings: The site's region, and the age that it allows.
  ///   - day: The day by which ages are judged.
  init(_ roles: [Role], _ directory: Directory, _ settings: Settings, asOf day: CalendarDate) {
    self.day = day
    limit = settings.warnAfterMonths
    for number in roles.indices {
      check(roles[number], number, directory, in: settings.region.value)
    }
  }

  private mutating func check(
    _ role: Role,
    _ number: Int,
    _ directory: Directory,
    in region: RegionID
  ) {
    if let row = role.pay(in: region)?.row {
      check(row.fields.source, row.asOf, at: row.place, of: number)
    }
    if let row = role.outlook?.shared, let source = directory.source(row.value.source.value) {
      check(source, AsOf(year: row.value.from), at: row.place, of: number)
    }
    for premium in role.premiums {
      guard let source = directory.source(premium.row.source.value) else { continue }
      check(source, premium.row.asOf, at: premium.row.place, of: number)
    }
  }

  private mutating func check(
    _ source: Shared<Source>,
    _ asOf: AsOf,
    at place: RowPlace,
    of role: Int
  ) {
    let limit = source.value.warnAfterMonths ?? limit
    guard let published = source.value.released ?? asOf.end else { return }
    let age = day.months(since: published)
    guard age > limit else { return }
    let key = Key(source: source.value.id, file: place.file)
    var finding = found[key] ?? Finding(first: place.location, age: age, limit: limit)
    finding.first = min(finding.first, place.location)
    finding.roles.insert(role)
    found[key] = finding
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
