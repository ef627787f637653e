/// More than one of a role: `web developers`, `chiefs of staff`, `salespeople`.
///
/// - Parameter phrase: One of them, as it stands inside a sentence.
/// - Returns: The phrase with its noun in the plural: the one before a preposition, else the last.
func pluralForm(of phrase: String) -> String {
  var words = phrase.split(separator: " ").map(String.init)
  let end = words.dropFirst().firstIndex(where: endsNoun) ?? words.endIndex
  guard let noun = words[..<end].indices.last else { return phrase }
  words[noun] = pluralOfCompound(words[noun])
  return words.joined(separator: " ")
}

/// Whether the noun that is counted stands before this word.
private func endsNoun(_ word: String) -> Bool {
  ["of", "in", "at", "for", "on", "to", "with"].contains(word) || word.hasPrefix("(")
}

/// `editors-in-chief`, but `front-ends`.
private func pluralOfCompound(_ word: String) -> String {
  let parts = word.split(separator: "-", maxSplits: 1)
  guard parts.count == 2, let noun = parts.first, let rest = parts.last,
    rest.hasPrefix("in-") || rest.hasPrefix("at-") || rest.hasPrefix("of-")
  else { return pluralOfNoun(word) }
  return "\(pluralOfNoun(String(noun)))-\(rest)"
}

private func pluralOfNoun(_ word: String) -> String {
  if word.allSatisfy(\.isUppercase) { return word + "s" }
  let regular = ["human", "shaman", "german", "roman"]
  let lower = word.lowercased()
  for (ending, plural) in irregularEndings
  where lower.hasSuffix(ending) && !regular.contains(where: lower.hasSuffix) {
    return word.dropLast(ending.count) + plural
  }
  if endsInConsonantAndY(lower) { return word.dropLast() + "ies" }
  let hisses = ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix)
  return word + (hisses && !lower.hasSuffix("tech") ? "es" : "s")
}

private let irregularEndings = [
  ("man", "men"), ("person", "people"), ("child", "children"), ("wife", "wives"),
]

private func endsInConsonantAndY(_ word: String) -> Bool {
  guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
  return !"aeiou".contains(before)
}
