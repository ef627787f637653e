/// The forms of a role's name that sentences need.
package struct RoleNames: Hashable, Sendable {
  /// In title case: `Python Developer`.
  package let name: String

  /// The title of its guide: `Python Developer career guide`.
  package let title: String

  /// Inside a sentence: `Python developer`.
  package let inline: String

  /// More than one, inside a sentence: `Python developers`.
  package let plural: String

  /// `a` or `an`, as the inline form wants it.
  package let article: String

  /// With its article, inside a sentence: `a Python developer`.
  package var indefinite: String { "\(article) \(inline)" }
}
