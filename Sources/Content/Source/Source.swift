package import Reporting

/// A source of sources.yml: one edition of a publication.
package final class Source: Sendable {
  package let id: SourceID
  package let title: String
  package let publisher: String
  package let url: String
  package let kind: SourceKind

  /// Editions of one series make a trend and supersede each other.
  package let series: String?

  package let released: CalendarDate?

  /// Lower wins.
  package let priority: Int

  package let licence: String?
  package let attribution: String?
  package let population: String?
  package let basis: Basis?
  package let hoursPerYear: Amount?

  /// How many months lie between its series' editions, where the source says so.
  package let cadenceMonths: Int?

  /// The age in months past which its figures are warned of; nil leaves it to the site.
  package let warnAfterMonths: Int?

  package let location: Location

  /// Reads what stands under its id.
  init?(
    _ id: SourceID,
    at position: Position,
    _ keys: inout Keys,
    _ options: ReadingOptions
  ) {
    self.id = id
    location = Location(keys.findings.file, position)
    let title = keys.required("title", .text)
    let publisher = keys.required("publisher", .text)
    let url = keys.required("url", .webAddress)
    let kind = keys.required("kind", Form<SourceKind>.choice)
    series = keys.optional("series", .text)
    released = keys.optional("released", .date(by: options))
    let priority = keys.optional("priority", .whole(0...1_000))
    licence = keys.optional("licence", .text)
    attribution = keys.optional("attribution", .text)
    population = keys.optional("population", .text)
    basis = keys.optional("basis", .choice)
    hoursPerYear = keys.optional("hours_per_year", .amount(.aboveZero))
    cadenceMonths = keys.optional("cadence_months", .whole(1...1_200))
    warnAfterMonths = keys.optional("warn_after_months", .whole(1...1_200))
    guard let title, let publisher, let url, let kind else { return nil }
    (self.title, self.publisher, self.url, self.kind) = (title, publisher, url, kind)
    self.priority = priority ?? kind.priority
  }
}
