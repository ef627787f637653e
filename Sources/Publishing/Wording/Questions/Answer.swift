import Content
import Templating

/// An answer in whole sentences.
struct Answer: Hashable, Sendable {
  private var phrase = Phrase()

  /// The answer as plain text.
  var text: String { phrase.text }

  /// Whether nothing has been said.
  var isEmpty: Bool { text.isEmpty }

  /// Begins with a sentence; see `say`.
  init(_ sentence: Phrase? = nil) {
    say(sentence)
  }

  init(_ sentences: [Phrase]) {
    for sentence in sentences { say(sentence) }
  }
}

extension Answer {
  /// Adds a sentence, which gets its capital and its full stop here; nothing where a fact was missing.
  mutating func say(_ sentence: Phrase?) {
    guard let sentence, !sentence.text.isEmpty else { return }
    if !isEmpty { phrase.append(" ") }
    phrase.append(sentence.capitalized)
    if !sentence.text.hasSuffix(".") { phrase.append(".") }
  }

  /// Ends with where the figures come from: "(Source: BLS OEWS, May 2025.)".
  ///
  /// - Parameters:
  ///   - source: The short name of the source.
  ///   - edition: The edition.
  mutating func cite(_ source: String, _ edition: String) {
    phrase.append(" (Source: \(source), \(edition).)")
  }

  /// Ends with where the figures of a row of pay come from.
  mutating func cite(_ row: PayRow, _ wording: Wording) {
    cite(wording.name(of: row.source), wording.numbers.asOf(row.asOf))
  }

  /// Appends the answer as HTML, in which what was left out of a list leads to the full one.
  func write(to output: inout [UInt8]) {
    var start = 0
    for link in phrase.links {
      appendHTML(phrase.words(start..<link.words.lowerBound), to: &output)
      output += "<a href=\"#".utf8
      appendHTML(link.id, to: &output)
      output += "\">".utf8
      appendHTML(phrase.words(link.words), to: &output)
      output += "</a>".utf8
      start = link.words.upperBound
    }
    appendHTML(phrase.words(start..<text.utf8.count), to: &output)
  }
}
