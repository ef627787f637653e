import Foundation

/// What no answer may do, as a careful editor sees it.
extension AskedQuestion {
  /// Everything that is wrong with the sentences, each in a few words.
  var faults: [String] {
    var faults: [String] = []
    if !question.hasSuffix("?") { faults.append("the question asks nothing") }
    if !answer.hasSuffix(".") && !answer.hasSuffix(".)") { faults.append("the answer has no end") }
    for text in [question, answer] where text.first?.isUppercase != true {
      faults.append("no capital: \(text)")
    }
    for text in [question, answer] { faults += AskedQuestion.slips(in: text) }
    return faults
  }

  private static func slips(in text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    let doubled = zip(words, words.dropFirst()).filter { $0.lowercased() == $1.lowercased() }
    let slots = ["  ", " ,", " .", " ;", "()", "$ ", "nil", "{{", "Optional", " - ", "–)"]
    return doubled.map { "twice: \($0.0)" } + slots.filter(text.contains).map { "slot: '\($0)'" }
      + zip(words, words.dropFirst()).filter(isWrongArticle).map { "article: \($0) \($1)" }
      + words.dropFirst().indices.filter { isTitleCase(words, at: $0) }.map {
        "title: \(words[$0])"
      }
  }

  private static func isWrongArticle(_ article: String, before word: String) -> Bool {
    let isVowel = word.first.map { "aeio".contains($0) } ?? false || vowels.contains(word)
    return article.lowercased() == "a" ? isVowel : article.lowercased() == "an" && !isVowel
  }

  /// Words that sound as if they began with a vowel.
  private static let vowels: Set = ["hour", "hour;", "IT"]

  /// Whether a word has a capital that neither its place nor its kind explains.
  private static func isTitleCase(_ words: [String], at place: Int) -> Bool {
    let word = words[place].filter(\.isLetter)
    let begins = words[place - 1].last.map { ".?)“".contains($0) } ?? true
    let isQuoted = words[place].hasPrefix("“") || words[place].hasPrefix("(")
    let hasInnerCapital = word.dropFirst().contains(where: \.isUppercase)
    guard !begins, !isQuoted, !hasInnerCapital, word.first?.isUppercase == true else {
      return false
    }
    return !names.contains(word)
  }

  /// Names of places, months and programs.
  private static let names: Set = ["United", "States", "May", "Python", "Source"]
}
