import Reporting

extension Source {
  /// Reads sources.yml: an edition of a publication under each key.
  static func all(reading bytes: [UInt8], _ findings: inout Findings) -> [Source] {
    findings.entries(in: bytes, of: "a source") { id, position, keys in
      Source(SourceID(id), at: position, &keys)
    }
  }

  private init?(_ id: SourceID, at position: Position, _ keys: inout Keys) {
    self.id = id
    location = Location(keys.findings.file, position)
    let title = keys.required("title", .text)
    let publisher = keys.required("publisher", .text)
    let url = keys.required("url", .webAddress)
    let kind = keys.required("kind", Form<SourceKind>.choice)
    series = keys.optional("series", .text)
    released = keys.optional("released", .date)
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
