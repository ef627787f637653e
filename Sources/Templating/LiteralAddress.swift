package import Reporting

/// An address in a template's own text, such as that of a link in the page's foot.
package struct LiteralAddress: Hashable, Sendable {
  /// Where an address leads.
  package enum Kind: Hashable, Sendable {
    /// Of the site: begins with one `/`.
    case site

    /// On the same page: begins with `#`.
    case fragment

    /// Elsewhere.
    case external
  }

  /// The address as it is meant: without the path under which the site lies.
  package let text: String

  /// Where it leads.
  package let kind: Kind

  /// Where it stands.
  package let location: Location
}
