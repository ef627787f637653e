import Templating

/// The ids that templates give to parts of pages, so that links to them can be told from mistakes.
struct TemplateIDs: Sendable {
  let ids: Set<String>

  /// Finds each `id="…"` in the templates' own text that no name is part of.
  init(in templates: [TemplateSource]) {
    ids = Set(templates.flatMap { TemplateIDs.ids(in: $0.bytes) })
  }

  private static func ids(in bytes: [UInt8]) -> [String] {
    let parts = bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst().dropLast()).compactMap { before, value in
      guard before.suffix(4).elementsEqual(" id=".utf8) else { return nil }
      let id = String(decoding: value, as: UTF8.self)
      return id.contains("{{") ? nil : id
    }
  }
}
