import Content

/// How one site says things: its way with numbers, its words for what they are, and the names of its sources.
struct Wording: Sendable {
  let numbers: NumberStyle

  /// The site's own words, by the keys of the words that they replace.
  private let labels: [String: String]

  private let sourceNames: [SourceID: String]
  let atLeast: Affixes
  let orMore: Affixes
  let about: Affixes

  /// - Parameters:
  ///   - numbers: How numbers, money and dates are printed.
  ///   - labels: The site's own words, by the keys of the words that they replace.
  ///   - sources: The sources whose short names are asked for most.
  init(numbers: NumberStyle, labels: [String: String] = [:], sources: [SourceID: Source] = [:]) {
    self.numbers = numbers
    self.labels = labels
    sourceNames = sources.mapValues(\.shortName)
    atLeast = Word.atLeast.affixes(labels)
    orMore = Word.orMore.affixes(labels)
    about = Word.about.affixes(labels)
  }
}

extension Wording {
  /// A fixed word, in the site's own wording where it has one.
  func word(_ word: Word) -> String { labels[word.key] ?? word.english }

  /// Why a figure is not there: "not published".
  func absence(_ absence: Absence) -> String { word(absence.word) }

  /// What a source is called in captions: "BLS OEWS".
  func name(of source: Source) -> String { sourceNames[source.id] ?? source.shortName }

  /// Years of experience: "0–2 years", "5+ years", "1 year".
  func years(_ experience: Experience) -> String {
    let from = numbers.number(experience.from)
    guard let to = experience.to else { return "\(from)+ \(word(.years))" }
    guard experience.from != to else { return "\(from) \(word(to == 1 ? .year : .years))" }
    return "\(from)–\(numbers.number(to)) \(word(.years))"
  }

  /// What generates sentences; nil for a site that is not in English.
  var sentences: Sentences? { numbers.isEnglish ? Sentences(wording: self) : nil }
}
