package import Reporting

/// A region of regions.yml.
package final class Region: Sendable {
  package let id: RegionID
  package let name: String

  /// Its name inside a sentence: "the United States".
  package let inline: String

  /// Its name in captions: "US".
  package let short: String

  /// The ISO 4217 code.
  package let currency: String

  package let parent: Located<RegionID>?
  package let location: Location

  /// Reads what stands under its id.
  init?(_ id: RegionID, at position: Position, _ keys: inout Keys) {
    self.id = id
    location = Location(keys.findings.file, position)
    let name = keys.required("name", .text)
    let currency = keys.required("currency", .currency)
    inline = keys.optional("inline", .text) ?? name ?? id.text
    short = keys.optional("short", .text) ?? name ?? id.text
    parent = keys.optional("parent", Form<RegionID>.id.located)
    guard let name, let currency else { return nil }
    (self.name, self.currency) = (name, currency)
  }
}
