import Content

/// What somebody brings to a role or learns in it, as a sentence says it.
enum Credential {
  /// The text with an article, where it begins with something that is counted: "a bachelor's degree in statistics".
  static func withArticle(_ text: String) -> String {
    let head = text.split(separator: " ").prefix { !prepositions.contains(String($0)) }
    let noun = head.lazy.map { String($0.filter(\.isLetter)) }.first {
      counted.contains($0) || uncounted.contains($0)
    }
    guard let noun, counted.contains(noun), let first = head.first, !quantities.contains(first)
    else { return text }
    return "\(indefiniteArticle(before: text)) \(text)"
  }

  private static let prepositions: Set = [
    "in", "of", "with", "for", "at", "on", "to", "from", "by",
  ]

  private static let counted: Set = [
    "apprenticeship", "award", "bootcamp", "certificate", "course", "credential", "degree",
    "diploma", "doctorate", "internshipresidency", "internship", "license", "licence",
    "qualification", "residency",
  ]

  private static let uncounted: Set = [
    "coursework", "education", "experience", "schooling", "study", "training",
  ]

  /// Words that stand in the place of an article.
  private static let quantities: Set<Substring> = ["no", "some", "a", "an", "any", "one", "the"]
}
