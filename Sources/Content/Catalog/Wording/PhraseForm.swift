/// A text from a list as it stands inside a sentence: `health care`, `a REST API`, `write tests in Python`.
///
/// The first word is put in lower case, and the others too where all of them have a capital, as titles do; words with an
/// inner capital, a digit or a dot stay as they are, and so do proper nouns.
///
/// - Parameters:
///   - text: The text as a list has it: `Health care`, `Financial Services`.
///   - properNouns: The words that keep their capital, such as the names of languages.
/// - Returns: The text for a sentence.
package func phraseForm(of text: String, properNouns: Set<String>) -> String {
  guard text.utf8.contains(where: \.mayBePartOfCapital), !properNouns.contains(text) else {
    return text
  }
  let words = text.words
  let isTitle = words.count > 1 && words.allSatisfy(\.mayStandInTitle)
  return words.enumerated().map { place, word in
    let isLowered = place == 0 || isTitle
    return isLowered && !word.isName(among: properNouns) ? word.lowercased() : word
  }.joined(separator: " ")
}

extension UInt8 {
  /// Whether it is a capital, or a part of a letter that may be one.
  fileprivate var mayBePartOfCapital: Bool {
    self >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}

extension String {
  /// Whether it has a capital, or is one of the small words that titles leave without.
  fileprivate var mayStandInTitle: Bool {
    utf8.count <= 3 || unicodeScalars.first.map { $0.isCapital || !$0.isLetterOrDigit } == true
  }

  /// Whether the word keeps its capital: a letter alone is a name, unless it is the article.
  fileprivate func isName(among properNouns: Set<String>) -> Bool {
    isSpeltWithCapitals || properNouns.contains(self) || (utf8.count == 1 && self != "A")
  }
}
