/// The grammar that English sentences share.
enum English {
  /// Joins items with a serial comma, as `Phrase.list` does: "SQL, Git, and Python".
  static func list(_ items: [String]) -> String { Phrase.list(items).text }

  /// Begins a sentence: the first letter becomes a capital, unless the word has one inside, as "iOS" has.
  static func capitalized(_ text: String) -> String {
    if let plain = capitalizedPlain(text) { return plain }
    guard let first = text.first, first.isLowercase else { return text }
    let word = text.prefix { $0 != " " && $0 != "-" }
    return word.contains(where: \.isCapital) ? text : first.uppercased() + text.dropFirst()
  }

  /// Does the same with a word of plain letters, without the tables of Unicode; nil for any other.
  private static func capitalizedPlain(_ text: String) -> String? {
    let word = text.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = word.first, word.allSatisfy(letters.contains) else { return nil }
    var capitalized = String(UnicodeScalar(first - 0x20))
    capitalized.reserveCapacity(text.utf8.count)
    capitalized += text.dropFirst()
    return capitalized
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
