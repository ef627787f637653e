import Reporting

/// Tells of figures from after the release of their source, once for each source and file.
struct ReleaseOrder {
  private var found: [Key: Finding] = [:]

  private struct Key: Hashable {
    let source: SourceID
    let file: String
  }

  /// The first row, and how many there are.
  private struct Finding {
    var first: Location
    var time: AsOf
    var rows = 0
    let source: Location
    let released: CalendarDate
  }
}

extension ReleaseOrder {
  /// Holds the rows of roles and of occupations against their sources.
  init(_ catalog: Catalog) {
    for row in (catalog.roles.map(\.own) + catalog.occupations.map(\.pay)).flatMap(\.rows)
    where row.annualised == nil {
      check(row.source, row.asOf, at: row.place)
    }
    for premium in catalog.roles.flatMap(\.premiums) {
      guard let source = catalog.sources[premium.row.source.value] else { continue }
      check(source, premium.row.asOf, at: premium.row.place)
    }
  }

  private mutating func check(_ source: Source, _ time: AsOf, at place: RowPlace) {
    guard let released = source.released, time.isAfter(released) else { return }
    let key = Key(source: source.id, file: place.file)
    var finding =
      found[key]
      ?? Finding(first: place.location, time: time, source: source.location, released: released)
    if place.location < finding.first { (finding.first, finding.time) = (place.location, time) }
    finding.rows += 1
    found[key] = finding
  }

  var diagnostics: [Diagnostic] {
    found.map { key, finding in
      Diagnostic(
        .dateOrder,
        .after(key.source, finding.time, rows: finding.rows),
        at: finding.first,
        notes: [Note(.released(key.source, finding.released), at: finding.source)]
      )
    }
  }
}

extension Message {
  fileprivate static func after(_ source: SourceID, _ time: AsOf, rows: Int) -> Message {
    let others = rows > 1 ? ", as do \(rows - 1) more of this file" : ""
    return "the row gives figures of \(time.iso), from after the release of '\(source)'\(others)"
  }

  fileprivate static func released(_ source: SourceID, _ day: CalendarDate) -> Message {
    "'\(source)' was released on \(day.iso)"
  }
}
