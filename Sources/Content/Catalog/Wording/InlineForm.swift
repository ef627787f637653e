/// A name in title case as it stands inside a sentence: `Python developer`, `front-end developer`, `head of SEO`.
///
/// The last word is put in lower case, and each earlier one that is no proper noun; words with an inner capital, a digit or
/// a dot stay as they are.
///
/// - Parameters:
///   - name: The name in title case.
///   - properNouns: The words that keep their capital unless they come last.
/// - Returns: The name for a sentence.
func inlineForm(of name: String, properNouns: Set<String>) -> String {
  let words = name.words
  let last = words.count - 1
  return words.enumerated().map { place, word in
    let stays = word.isSpeltWithCapitals || (place != last && properNouns.contains(word))
    return stays ? word : word.lowercased()
  }.joined(separator: " ")
}

extension String {
  /// Whether a letter after the first of a part is a capital, or a digit or a dot stands in the word.
  var isSpeltWithCapitals: Bool {
    var isFirst = true
    for scalar in unicodeScalars {
      switch scalar {
      case "-", "/": isFirst = true
      case "0"..."9", ".": return true
      case _ where !isFirst && scalar.isCapital: return true
      default: isFirst = false
      }
    }
    return false
  }
}
