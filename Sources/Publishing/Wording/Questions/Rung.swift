import Content

/// A rung of a career ladder, in the words of a sentence.
struct Rung: Sendable {
  /// What people on it are called: "junior Python developer".
  let name: String

  /// "0–2 years"; nil where the guide does not say.
  let years: String?

  /// What they do: "fix reported bugs".
  let duties: [String]

  /// The ladder that it belongs to; nil for the main one.
  let ladder: String?

  /// Whether it is the role itself.
  let isRole: Bool

  /// "a junior Python developer".
  var indefinite: String { "\(indefiniteArticle(before: name)) \(name)" }
}
