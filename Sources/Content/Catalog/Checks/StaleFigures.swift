package import Reporting

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
  ///   - catalog: The roles with the rows that stand for them.
  ///   - day: The day by which ages are judged.
  init(_ catalog: Catalog, asOf day: CalendarDate) {
    self.day = day
    limit = catalog.settings.warnAfterMonths
    for (number, role) in catalog.roles.enumerated() {
      if let row = role.pay(in: catalog.settings.region.value)?.row {
        check(row.source, row.asOf, at: row.place, of: number)
      }
      if let row = role.outlook?.row, let source = catalog.sources[row.source.value] {
        check(source, AsOf(year: row.from), at: row.place, of: number)
      }
      for premium in role.premiums {
        guard let source = catalog.sources[premium.row.source.value] else { continue }
        check(source, premium.row.asOf, at: premium.row.place, of: number)
      }
    }
  }

  private mutating func check(_ source: Source, _ asOf: AsOf, at place: RowPlace, of role: Int) {
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
