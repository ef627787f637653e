/// What a list says of the items that it leaves out: "2 more technical skills".
struct Remainder {
  /// What is counted, after "more"; empty where the sentence has said it.
  var noun = ""

  /// The id of the place on the same page where the list stands in full.
  var id: String?
}

extension Phrase {
  /// Joins items with a serial comma: "SQL, Git, and Python".
  ///
  /// Of more than six items the first five are named and the rest counted, so that nothing is cut in silence.
  /// Items that hold commas are joined with semicolons; a comma parts two of which one holds an "and" or an "or".
  ///
  /// - Parameters:
  ///   - items: The items in the form that they have inside a sentence.
  ///   - conjunction: What stands before the last.
  ///   - remainder: What is said of the rest of a long list.
  /// - Returns: The list; nothing for no items.
  static func list(
    _ items: [String],
    _ conjunction: String = "and",
    _ remainder: Remainder = Remainder()
  ) -> Phrase {
    let isLong = items.count > 6
    let shown = isLong ? Array(items.prefix(5)) : items
    let last = isLong ? Phrase(remainder, of: items.count - 5) : Phrase(shown.last ?? "")
    let others = isLong ? shown : shown.dropLast()
    guard !others.isEmpty else { return last }
    let separator = shown.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
    let isPlainPair =
      others.count == 1 && separator == ", " && !shown.contains(where: \.holdsConjunction)
    var list = Phrase(others.joined(separator: separator))
    list.append("\(isPlainPair ? " " : separator)\(conjunction) " as String)
    list.append(last)
    return list
  }

  private init(_ remainder: Remainder, of count: Int) {
    let noun = remainder.noun.isEmpty ? "" : " \(remainder.noun)"
    self.init("\(count) more\(noun)", leadingTo: remainder.id)
  }
}

extension String {
  /// Whether an "and" or an "or" stands in it; looked for by bytes, since lists are made by the thousand.
  fileprivate var holdsConjunction: Bool {
    var rest = utf8[...]
    while let gap = rest.firstIndex(of: UInt8(ascii: " ")) {
      rest = rest[gap...].dropFirst()
      if rest.starts(with: "and ".utf8) || rest.starts(with: "or ".utf8) { return true }
    }
    return false
  }
}
