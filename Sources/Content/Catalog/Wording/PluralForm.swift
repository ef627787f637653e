/// More than one of a role: `web developers`, `chiefs of staff`, `salespeople`.
///
/// - Parameter phrase: One of them, as it stands inside a sentence.
/// - Returns: The phrase with its noun in the plural: the one before a preposition, else the last.
func pluralForm(of phrase: String) -> String {
  var words = phrase.words
  let end = words.dropFirst().firstIndex(where: endsNoun) ?? words.endIndex
  guard let noun = words[..<end].indices.last else { return phrase }
  words[noun] = pluralOfCompound(words[noun])
  return words.joined(separator: " ")
}

/// Whether the noun that is counted stands before this word.
private func endsNoun(_ word: String) -> Bool {
  prepositions.contains(word) || word.begins(with: "(")
}

private let prepositions: Set = ["of", "in", "at", "for", "on", "to", "with"]

/// `editors-in-chief`, but `front-ends`.
private func pluralOfCompound(_ word: String) -> String {
  guard word.utf8.contains(UInt8(ascii: "-")) else { return pluralOfNoun(word) }
  let parts = word.split(separator: "-", maxSplits: 2).map(String.init)
  guard parts.count == 3, prepositions.contains(parts[1]) else { return pluralOfNoun(word) }
  return "\(pluralOfNoun(parts[0]))-\(parts[1])-\(parts[2])"
}

private func pluralOfNoun(_ word: String) -> String {
  if word.unicodeScalars.allSatisfy(\.isCapital) { return word + "s" }
  let bytes = Array(word.lowercased().utf8)
  for (ending, plural) in irregularEndings where bytes.ends(with: ending) {
    return word.dropLast(ending.utf8.count) + plural
  }
  if bytes.endInConsonantAndY { return word.dropLast() + "ies" }
  return word + (bytes.endInHiss ? "es" : "s")
}

/// The first ending that fits counts.
private let irregularEndings = [
  ("human", "humans"), ("german", "germans"), ("man", "men"),
  ("person", "people"), ("child", "children"), ("wife", "wives"),
]

extension [UInt8] {
  fileprivate var endInConsonantAndY: Bool {
    let end = suffix(2)
    guard end.count == 2, let first = end.first, end.last == UInt8(ascii: "y") else { return false }
    return !"aeiou".utf8.contains(first)
  }

  /// Whether the plural has a syllable more: bosses, coaches; but not techs.
  fileprivate var endInHiss: Bool {
    hisses.contains(where: ends) && !ends(with: "tech")
  }
}

private let hisses = ["s", "x", "z", "ch", "sh"]
