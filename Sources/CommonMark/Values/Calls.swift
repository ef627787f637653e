package import Reporting

/// What a stretch of prose calls for from elsewhere in the site.
package struct Calls: Hashable, Sendable {
  /// The facts, by name.
  package var expressions: [Expression] = []

  /// The template partials, by name.
  package var partials: [PartialCall] = []

  /// The links and the images.
  package var links: [Link] = []

  /// Calls for nothing.
  package init() {}

  /// Whether it calls for nothing.
  package var isEmpty: Bool { expressions.isEmpty && partials.isEmpty && links.isEmpty }
}

/// A fact by name: `{{role.salary.median}}`.
package struct Expression: Hashable, Sendable {
  /// The name between the braces, without spaces around it.
  package var text: String

  /// Where the name stands.
  package var position: Position

  /// Whether it is printed in a text or in an attribute.
  package var place: Place

  /// Where a fact is printed.
  package enum Place: Hashable, Sendable {
    case text, attribute
  }
}

/// A template partial by name, alone in its paragraph: `{{> salary-range}}`.
package struct PartialCall: Hashable, Sendable {
  /// The name behind the `>`, without spaces around it.
  package var name: String

  /// Where the name stands.
  package var position: Position
}

/// A link or an image.
package struct Link: Hashable, Sendable {
  /// The address as written, its escapes and entities resolved.
  package var destination: String

  /// Whether it is followed or shown.
  package var kind: Kind

  /// Where the address stands, or the link's text where the address is written with escapes.
  package var position: Position

  /// Whether it names another site, by a scheme or by `//`; such an address is printed as it is and
  /// leaves no hole.
  package var isExternal: Bool

  /// Whether the bytes at the position are the destination itself, so that another may be put in
  /// their place.
  package var isVerbatim: Bool

  /// What a page does with an address.
  package enum Kind: Hashable, Sendable {
    case link, image
  }
}
