package import Reporting

/// What site.yml says, with the defaults filled in.
package struct Settings: Sendable {
  package var title: String
  package var url: SiteURL
  package var description: String?

  /// A BCP 47 tag such as `en-US`.
  package var language: String

  /// The region whose figures stand where none is named.
  package var region: Located<RegionID>

  /// Whether site.yml names that region itself.
  package var namesRegion = true

  package var author: String?

  /// The image for link previews, as an address of the site.
  package var image: Located<String>?

  /// The icon of the site, as an address of the site.
  package var icon: Located<String>?

  package var menu: [MenuItem]
  package var levels: [Level]

  /// Whether all of the levels could be read, so that others are unknown for certain.
  var knowsLevels = true

  /// The families by id in the order of the file; nil where site.yml names none and so allows any.
  package var families: [Family]?

  package var feedLimit: Int
  package var compare: CompareSettings

  /// The age in months past which figures are warned of.
  package var warnAfterMonths: Int

  /// Heading id to section layout.
  package var sections: [String: SectionLayout]

  package var rules: [Rule: Severities.Choice]
  package var rawHTML: Bool
  package var noindex: Bool
  package var plans: Plans?
  package var share: [ShareLink]

  /// The site's own fixed words by the key of those that they replace, each with the place of its key.
  package var labels: [String: Located<String>]

  /// `content/site.yml`, for problems of the site as a whole.
  package var location: Location
}

/// The address of the site: an origin and the path below which all of its pages lie.
package struct SiteURL: Hashable, Sendable {
  /// Scheme, host and port without a final slash: `https://user.github.io`.
  package let origin: String

  /// The path with a slash at both ends: `/` or `/repo/`.
  package let basePath: String

  /// - Parameters:
  ///   - origin: Scheme, host and port without a final slash.
  ///   - basePath: The path, with a slash at both ends.
  package init(origin: String, basePath: String) {
    (self.origin, self.basePath) = (origin, basePath)
  }
}

/// An entry of the menu at the head of every page.
package struct MenuItem: Sendable {
  package var title: String
  package var url: Located<String>
}

/// A rung of the career ladder, in the order of site.yml.
package struct Level: Sendable {
  package var id: LevelID

  /// Its name on pages; the id with a capital where site.yml gives none.
  package var name: String
}

/// A family of roles as site.yml names it.
package struct Family: Sendable {
  package var id: FamilyID
  package var name: String
}

/// Which pairs of roles get a comparison, and when their pay counts as the same.
package struct CompareSettings: Sendable {
  /// The rows of the at-a-glance table that must be filled on both sides.
  package var atLeast: Int

  /// The difference in percent below which nobody wins.
  package var sameWithin: Amount
}

/// What a site offers for money, on its home page and on its guides.
package struct Plans: Sendable {
  package var title: String
  package var text: String?
  package var url: Located<String>?
  package var cards: [PlanCard]
}

/// One of the plans.
package struct PlanCard: Sendable {
  package var name: String
  package var price: Amount
  package var currency: String
  package var period: Period?
  package var tagline: String?
  package var features: [String]
  package var url: Located<String>?
}

/// A place where pages can be shared.
package struct ShareLink: Sendable {
  package var name: String

  /// An https or mailto address with `{url}` and `{title}`.
  package var url: Located<String>
}
