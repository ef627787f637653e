import Content

/// The fixed words of figures and captions, in the site's own wording where it has one.
///
/// Those of closed lists are looked up once, so that no key is put together while a page is printed.
struct Words: Sendable {
  private let labels: [String: String]
  private let statistics: [Statistic: String]
  private let bases: [Basis: String]
  private let matches: [Match: String]

  /// What a figure measures: "yearly pay".
  private let pay: [Period: String]

  /// What follows a figure: "a year".
  private let per: [Period: String]

  /// - Parameter own: The site's own words, by the keys of `Labels`; English stands in for the others.
  init(_ own: [String: String]) {
    let english = Dictionary(uniqueKeysWithValues: Labels.defaults.map { ($0.key, $0.text) })
    labels = english.merging(own) { $1 }
    statistics = labels.words(of: "statistic")
    bases = labels.words(of: "basis")
    matches = labels.words(of: "match")
    pay = labels.words(of: "pay")
    per = labels.words(of: "per")
  }
}

extension Words {
  /// The word of a key; the key where `Labels` has none.
  subscript(key: String) -> String { labels[key] ?? key }

  /// What the figure is: a median is never called an average, nor an average a median.
  subscript(statistic: Statistic) -> String { statistics[statistic] ?? statistic.rawValue }

  subscript(basis: Basis) -> String { bases[basis] ?? basis.rawValue }

  /// What an official occupation is to a role: "closest official occupation".
  subscript(match: Match) -> String { matches[match] ?? match.rawValue }

  /// Why a figure is not there: "not published".
  subscript(absence: Absence) -> String {
    switch absence {
    case .notPublished: self["not_published"]
    case .notApplicable: self["not_applicable"]
    case .unknown, .noRow: self["no_data"]
    }
  }

  /// What a point of a pay scale parts from the others, in a few words: "10% earn less".
  subscript(mark statistic: Statistic) -> String {
    switch statistic {
    case .p10: self["p10_mark"]
    case .p25: self["p25_mark"]
    case .p75: self["p75_mark"]
    case .p90: self["p90_mark"]
    case .median, .mean, .low, .high: self[statistic]
    }
  }

  /// What the ends of a range hold between them: "middle 80 percent".
  subscript(kind: PayRange.Kind) -> String {
    switch kind {
    case .tenths: self["middle_80_percent"]
    case .quarters: self["middle_half"]
    case .own: self["statistic_range"]
    }
  }

  /// What a figure of the period measures: "yearly pay".
  func pay(by period: Period) -> String { pay[period] ?? period.rawValue }

  /// What follows a figure of the period: "a year".
  func per(_ period: Period) -> String { per[period] ?? period.rawValue }
}

extension Words {
  /// The lines in which charts print what a point of a pay scale is.
  var marks: [Statistic: [String]] {
    let lines = Statistic.allCases.map { ($0, LabelText.lines(of: self[mark: $0])) }
    return Dictionary(uniqueKeysWithValues: lines)
  }
}

extension [String: String] {
  /// The words of a closed list, whose keys are its name and a value.
  fileprivate func words<Item>(of list: String) -> [Item: String]
  where Item: CaseIterable & Hashable & RawRepresentable<String> {
    Item.allCases.reduce(into: [:]) { words, value in
      words[value] = self["\(list)_\(value.rawValue)"]
    }
  }
}
