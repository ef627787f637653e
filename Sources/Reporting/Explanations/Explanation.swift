/// What a rule means and how to mend what it reports, for people who do not know the program's sources.
package struct Explanation: Sendable {
  /// One to four sentences; the first says what was found, short enough for the list of all rules.
  package let meaning: String

  /// A file that is reported, by this rule alone; nil where none could be printed.
  package let bad: Example?

  /// The same file or one beside it, mended.
  package let good: Example?

  /// The whole content of one file of a site.
  package struct Example: Sendable {
    /// The file's path below the site's root.
    package let file: String

    /// The content; `\xE9` stands for one byte.
    package let text: String
  }

  /// The first sentence of the meaning, without its full stop.
  package var summary: String {
    guard let end = meaning.firstRange(of: ". ") else { return String(meaning.dropLast()) }
    return String(meaning[..<end.lowerBound])
  }
}

extension Explanation {
  /// An explanation without examples: they would be too large, or are no text.
  init(_ meaning: String) {
    self.init(meaning: meaning, bad: nil, good: nil)
  }

  /// An explanation whose examples are one file, bad and good.
  init(_ meaning: String, file: String, bad: String, good: String) {
    self.init(
      meaning: meaning,
      bad: Example(file: file, text: bad),
      good: Example(file: file, text: good)
    )
  }

  /// An explanation whose examples differ in where they lie, not in what they hold.
  init(_ meaning: String, badFile: String, goodFile: String, text: String) {
    self.init(
      meaning: meaning,
      bad: Example(file: badFile, text: text),
      good: Example(file: goodFile, text: text)
    )
  }

  /// An explanation whose examples are keys of a guide.
  init(_ meaning: String, badKeys: String, goodKeys: String) {
    self.init(
      meaning,
      file: Explanation.guide,
      bad: guideText(keys: badKeys),
      good: guideText(keys: goodKeys)
    )
  }

  /// An explanation whose examples are the body of a guide.
  init(_ meaning: String, badBody: String, goodBody: String) {
    self.init(
      meaning,
      file: Explanation.guide,
      bad: guideText(body: badBody),
      good: guideText(body: goodBody)
    )
  }

  /// The guide that most examples change.
  static let guide = "content/guides/plumber.md"
}

/// A short guide, as good as any, with some keys or a body of its own.
func guideText(
  keys: String = "pay: none",
  body: String = "Plumbers are called where water is and should not be."
) -> String {
  """
  ---
  name: Plumber
  summary: Plumbers fit and repair the pipes that bring water and gas and carry waste away.
  published: 2026-11-02
  \(keys)
  ---

  \(body)

  """
}
