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

extension RoleNames {
  /// The forms that a guide gives, and by rule those that it leaves out.
  ///
  /// - Parameters:
  ///   - guide: The guide.
  ///   - properNouns: The words that keep their capital, such as the names of languages.
  init(_ guide: Guide, properNouns: Set<String>) {
    let name = guide.name.value
    let inline = guide.inline ?? inlineForm(of: name, properNouns: properNouns)
    self.init(
      name: name,
      title: guide.title ?? "\(name) career guide",
      inline: inline,
      plural: guide.plural ?? pluralForm(of: inline),
      article: guide.article ?? indefiniteArticle(before: inline)
    )
  }
}

extension SiteSource {
  /// The skills whose names keep their capital inside a sentence: `Python`, but not `Caching`, whose inline form is `caching`.
  var properNouns: Set<String> {
    Set(skills.lazy.filter { $0.inline == $0.name }.map(\.name))
  }
}
