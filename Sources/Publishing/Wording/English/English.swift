/// The grammar that English sentences share.
enum English {
  /// Joins items with a serial comma: "SQL, Git, and Python".
  ///
  /// Of more than six items the first five are named and the rest counted, so that nothing is cut in silence.
  /// Items that hold commas are joined with semicolons; a comma parts two of which one holds an "and".
  ///
  /// - Parameter items: The items in the form that they have inside a sentence.
  /// - Returns: The list; nothing for no items.
  static func list(_ items: [String]) -> String {
    let isLong = items.count > 6
    let shown = isLong ? Array(items.prefix(5)) : items
    guard let last = isLong ? "\(items.count - 5) more" : shown.last else { return "" }
    let others = isLong ? shown : shown.dropLast()
    guard !others.isEmpty else { return last }
    let separator = shown.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
    let isPlainPair =
      others.count == 1 && separator == ", " && !shown.contains { $0.contains(" and ") }
    return others.joined(separator: separator) + (isPlainPair ? " " : separator) + "and " + last
  }

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
