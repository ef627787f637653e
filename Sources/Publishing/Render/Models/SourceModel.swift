import Content

extension Model where Subject == CalendarDate {
  static let date = Model(
    "date",
    [.text("iso", "The date as 2026-11-12") { date, _ in date.iso }.shared]
  )
}

extension Fact where Part == CalendarDate {
  /// A date in the site's language, or nothing.
  init(_ date: CalendarDate?, at desk: Desk) {
    self = date.map { .present(desk.numbers.date($0), $0) } ?? .none
  }
}

extension Model where Subject == Source {
  static let source = Model(
    "source",
    shared([
      .text("id", "The source's id in sources.yml") { source, _ in source.id.text },
      .text("title", "Its title") { source, _ in source.title },
      .text("name", "Its short name, as captions print it") { $1.name(of: $0) },
      .text("publisher", "Who publishes it") { source, _ in source.publisher },
      .address("url", "Where it is published") { source, _ in Address(external: source.url) },
      .text("kind", "What kind of publication it is") { $1.label($0.kind.labelKey) },
      .fact("released", .date, "When this edition came out") { Fact($0.released, at: $1) },
      .text("licence", "The licence of its figures") { source, _ in source.licence },
      .text("attribution", "The sentence that its licence asks for") { source, _ in
        source.attribution
      },
      .text("population", "Whom its figures speak of") { source, _ in source.population },
    ])
  )
}
