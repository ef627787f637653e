import Content

/// How one site says things: its way with numbers, its words for what they are, and the names of its sources.
final class Wording: Sendable {
  let numbers: NumberStyle
  let words: Words
  private let sourceNames: [SourceID: String]
  private let legends: [Signs: String]

  /// The lines in which charts print what a point of a pay scale is.
  let marks: [Statistic: [String]]

  /// What stands around a lower bound in a sentence: "at least $239,200".
  let atLeast: Affixes

  /// What stands around a lower bound in a table: "$239,200 or more".
  let orMore: Affixes

  /// What stands around a figure that is not published as it stands: "about $99,424".
  let about: Affixes

  /// - Parameters:
  ///   - numbers: How numbers, money and dates are printed.
  ///   - labels: The site's own words, by the keys of `Labels`.
  ///   - sources: The sources whose short names are asked for most.
  init(numbers: NumberStyle, labels: [String: String] = [:], sources: [SourceID: Source] = [:]) {
    self.numbers = numbers
    words = Words(labels)
    legends = words.legends
    marks = words.marks
    sourceNames = sources.mapValues(\.shortName)
    atLeast = Affixes(before: words["at_least"] + " ")
    orMore = Affixes(after: " " + words["or_more"])
    about = Affixes(before: words["about"] + " ")
  }
}

extension Wording {
  /// What a source is called in captions: "BLS OEWS".
  func name(of source: Source) -> String { sourceNames[source.id] ?? source.shortName }

  /// What the signs of a table mean, to stand below it; nil where it holds none.
  func legend(of signs: Signs) -> String? { legends[signs] }

  /// Years of experience: "0–2 years", "5+ years", "1 year".
  func years(_ experience: Experience) -> String {
    let from = numbers.number(experience.from)
    guard let to = experience.to else { return "\(from)+ \(words["experience_years"])" }
    guard experience.from == to else {
      return "\(from)–\(numbers.number(to)) \(words["experience_years"])"
    }
    return "\(from) \(words[to == 1 ? "period_year" : "experience_years"])"
  }

  /// What generates sentences; nil for a site that is not in English.
  var sentences: Sentences? { numbers.isEnglish ? Sentences(wording: self) : nil }
}
