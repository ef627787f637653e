import Templating

extension Schema {
  /// The fixed words of the templates.
  static let labels = Schema(
    "labels",
    Labels.defaults.map { key, text in Field(key, .text, "\u{201C}\(text)\u{201D}") }
  )
}

extension Value {
  /// The fixed words in a site's own wording, made once for all pages.
  static func labels(_ words: Words) -> Value {
    .record(Labels.defaults.map { .text(words[$0.key]) })
  }
}

extension ModelField {
  /// The fixed words of the templates.
  static var labels: ModelField {
    ModelField(
      field: Field("labels", .record(.labels), "The fixed words"),
      lower: { _, desk in desk.labels },
      find: { _, rest, desk in rest.first.map { .text(desk.label($0)) } ?? .none }
    )
  }
}
