import Reporting

extension Settings {
  /// The region whose figures stand where neither site.yml nor a single region of regions.yml names another.
  static let defaultRegion = RegionID("us")

  static let defaultLevels = ["entry", "mid", "senior", "lead", "principal"].map {
    Level(id: LevelID($0), name: capitalized($0))
  }

  static let defaultFeedLimit = 50

  /// The age in months past which figures are warned of.
  static let defaultWarnAfterMonths = 24

  static let defaultSections: [String: SectionLayout] = [
    "faq": .faq,
    "frequently-asked-questions": .faq,
    "pros-and-cons": .prosCons,
    "a-day-in-the-life": .timeline,
    "examples-and-case-studies": .cases,
    "skill-map": .columns,
    "market-demand": .demand,
    "work-life-balance": .workLife,
  ]
}

extension CompareSettings {
  static let standard = CompareSettings(atLeast: 4, sameWithin: Amount(2))
}

extension SiteURL {
  /// Stands where site.yml gives no address that can be read; no site is built with it.
  static let unknown = SiteURL(origin: "https://site.invalid", basePath: "/")
}

/// An id as a name: with a capital, and with spaces for its hyphens.
func capitalized(_ id: String) -> String {
  let words = id.split(separator: "-").joined(separator: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}
