package import Reporting

/// What a stretch of prose calls for from elsewhere in the site.
package struct Calls: Hashable, Sendable {
  package var expressions: [Expression] = []
  package var partials: [PartialCall] = []
  package var links: [Link] = []

  package init() {}
}

/// A fact by name: `{{role.salary.median}}`.
package struct Expression: Hashable, Sendable {
  /// The name between the braces, without spaces around it.
  package var text: String

  /// Where the name stands.
  package var position: Position

  package var place: Place

  /// Where a fact is printed.
  package enum Place: Hashable, Sendable {
    case text, attribute
  }
}

/// A template partial by name, alone in its paragraph: `{{> salary-range}}`.
package struct PartialCall: Hashable, Sendable {
  package var name: String

  /// Where the name stands.
  package var position: Position
}

/// A link or an image.
package struct Link: Hashable, Sendable {
  /// The address as written, its escapes and entities resolved.
  package var destination: String

  package var kind: Kind
  package var position: Position

  /// Whether it names another site, by a scheme or by `//`; such an address is printed as it is and leaves no hole.
  package var isExternal: Bool

  /// Whether the bytes at the position are the destination itself, so that another may be put in their place.
  package var isVerbatim: Bool

  package enum Kind: Hashable, Sendable {
    case link, image
  }
}
