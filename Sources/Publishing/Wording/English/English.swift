/// The grammar that English sentences share.
enum English {
  /// Joins items with a serial comma, as `Phrase.list` does: "SQL, Git, and Python".
  static func list(_ items: [String]) -> String { Phrase.list(items).text }

  /// Begins a sentence: the first letter becomes a capital, unless the word has one inside, as "iOS" has.
  static func capitalized(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    let word = text.prefix { $0 != " " && $0 != "-" }
    return word.contains(where: \.isCapital) ? text : first.uppercased() + text.dropFirst()
  }

  /// A label in the middle of a sentence: the first letter becomes small, unless the next is a capital too, as in "SQL".
  static func inSentence(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isCapital != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

extension Character {
  /// Whether it is a capital letter; most are told by their byte, without the tables of Unicode.
  fileprivate var isCapital: Bool {
    asciiValue.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? isUppercase
  }
}
