import Reporting

extension Catalog {
  /// Tells if the data has several regions and site.yml does not say which of them is the site's.
  func missingRegion() -> [Diagnostic] {
    guard !settings.namesRegion, region == nil, regions.count > 1 else { return [] }
    let names = regions.keys.map { "'\($0)'" }.sorted().prefix(3).joined(separator: ", ")
    return [
      Diagnostic(
        .missingKey,
        .noRegion,
        at: settings.location,
        suggestion: Suggestion("name one of those in content/data/regions.yml, such as \(names)")
      )
    ]
  }
}

extension Message {
  fileprivate static let noRegion: Message =
    "there are several regions, and 'region' does not say whose figures stand where none is named"
}
