package import Reporting

/// An address in a template's own text, such as that of a link in the page's foot.
package struct LiteralAddress: Hashable, Sendable {
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

  package let kind: Kind
  package let location: Location
}
