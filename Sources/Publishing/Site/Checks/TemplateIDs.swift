import Templating

/// The ids that templates give to parts of pages, so that links to them can be told from mistakes.
struct TemplateIDs {
  let ids: Set<String>

  /// Finds each `id="…"` in the templates' own text that no name is part of.
  init(in templates: [TemplateSource]) {
    ids = Set(templates.flatMap { TemplateIDs.ids(in: $0.bytes) })
  }

  private static func ids(in bytes: [UInt8]) -> [String] {
    var ids: [String] = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: Array(" id=\"".utf8)) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
      let id = String(decoding: rest[..<end], as: UTF8.self)
      if !id.contains("{{") { ids.append(id) }
      rest = rest[end...]
    }
    return ids
  }
}
