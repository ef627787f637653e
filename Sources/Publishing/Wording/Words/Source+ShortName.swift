import Content

extension Source {
  /// What the source is called in captions: "BLS OEWS".
  ///
  /// The parts of the series' id are looked for in the publisher and the title: `bls-oews` stands for the initials of
  /// "Bureau of Labor Statistics" and of "Occupational Employment and Wage Statistics", `onet` for the word "O*NET".
  /// A source without a series, or whose id stands for something else, is called by its publisher and title.
  var shortName: String {
    let parts = series?.split(separator: "-").map { spelledOut(String($0)) } ?? []
    let words = parts.compactMap(\.self)
    return words.isEmpty || words.count < parts.count ? longName : words.joined(separator: " ")
  }

  /// The publisher and the title without its date.
  private var longName: String {
    let title = titleWithoutDate
    return title.hasPrefix(publisher) ? title : "\(publisher) \(title)"
  }

  /// The title up to a last part that names a year: "Employment Projections" of "Employment Projections, 2024–34".
  private var titleWithoutDate: String {
    guard let comma = title.lastIndex(of: ","), title[comma...].utf8.containsYear else {
      return title
    }
    return String(title[..<comma])
  }

  /// What a part of the series' id stands for, as the publisher and the title write it; nil if for nothing in them.
  private func spelledOut(_ part: String) -> String? {
    let names = [publisher, titleWithoutDate]
    for word in names.flatMap({ $0.split(separator: " ") }) where word.letters == part {
      return String(word.trimmedToLetters)
    }
    return names.contains { $0.initials.hasSuffix(part) } ? part.uppercased() : nil
  }
}

extension StringProtocol {
  /// The letters and digits, in lower case.
  fileprivate var letters: String { String(filter { $0.isLetter || $0.isNumber }).lowercased() }

  /// The initials of the words that begin with a capital, in lower case.
  fileprivate var initials: String {
    String(split(separator: " ").compactMap(\.first).filter(\.isUppercase)).lowercased()
  }

  /// The text without signs at its ends.
  fileprivate var trimmedToLetters: SubSequence {
    let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
    let start = drop(while: isSign)
    guard let last = start.lastIndex(where: { !isSign($0) }) else { return start }
    return start[...last]
  }
}

extension Substring.UTF8View {
  /// Whether four digits stand side by side.
  fileprivate var containsYear: Bool {
    var digits = 0
    return contains {
      digits = (0x30...0x39).contains($0) ? digits + 1 : 0
      return digits == 4
    }
  }
}
