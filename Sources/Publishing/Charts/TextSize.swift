/// How much room text takes in a chart, in tenths of its size: nobody knows the reader's font, so it is reckoned amply.
enum TextSize {
  /// The width of a chart on the narrowest screens, 320 pixels: what fits there fits everywhere.
  static let narrowest = 215

  /// What stays free between texts.
  static let gap = 5

  /// From one line of text to the next.
  static let line = 13

  /// How wide a text is.
  static func width(of text: String) -> Int {
    (text.utf8.reduce(0) { $0 + width(of: $1) } + 9) / 10
  }

  /// How wide the character is that begins with a byte, in hundredths; from U+3000 on, characters are as wide as they are high.
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0xE3...: 110
    default: 58
    }
  }

  /// The lines of a text, none wider than a chart on a narrow screen; a word that is wider itself is broken.
  static func lines(of text: String) -> [String] {
    lines(of: text, within: narrowest).flatMap { line in
      width(of: line) > narrowest ? pieces(of: line) : [line]
    }
  }

  /// The lines of a text that are no wider than that, but for words that are so by themselves.
  static func lines(of text: String, within limit: Int) -> [String] {
    guard width(of: text) > limit else { return [text] }
    return text.split(separator: " ").reduce(into: []) { lines, word in
      let joined = lines.last.map { "\($0) \(word)" }
      if let joined, width(of: joined) <= limit {
        lines[lines.count - 1] = joined
      } else {
        lines.append(String(word))
      }
    }
  }

  private static func pieces(of word: String) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = (pieces.last ?? "") + String(character)
      if width(of: longer) <= narrowest {
        pieces[pieces.count - 1] = longer
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
