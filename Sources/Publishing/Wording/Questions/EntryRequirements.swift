import Content

/// What the publisher of a projection says is typical at entry.
struct EntryRequirements: Sendable {
  private let education: String
  private let experience: Need
  private let training: Need

  /// Something beside education, which may be said not to be needed.
  private enum Need {
    case unknown, none
    case some(String)
  }

  /// Returns nil where the row does not speak of education.
  init?(_ row: OutlookRow) {
    guard let education = row.education else { return nil }
    self.education = EntryRequirements.phrase(education)
    experience = EntryRequirements.need(row.experience) {
      "\(phraseForm(of: $0, properNouns: [])) of related work experience"
    }
    training = EntryRequirements.need(row.training, EntryRequirements.phrase)
  }

  /// "a bachelor's degree is typically needed for entry, while related work experience and on-the-job training are not".
  var clause: Phrase {
    "\(education) is typically needed for entry\(needs.isEmpty ? absences : additions)"
  }
}

extension EntryRequirements {
  private var needs: [String] {
    [experience, training].compactMap { if case .some(let text) = $0 { text } else { nil } }
  }

  private var additions: Phrase {
    guard asksForNothing else { return ", along with \(Phrase.list(needs))" }
    return ", but \(Phrase.list(needs)) \(needs.count == 1 ? "is" : "are")"
  }

  private var absences: Phrase {
    let names = [(experience, "related work experience"), (training, "on-the-job training")]
    let absent = names.compactMap { need, name in if case .none = need { name } else { nil } }
    guard !absent.isEmpty else { return "" }
    if asksForNothing { return ", and no \(Phrase.list(absent, "or"))" }
    return ", while \(Phrase.list(absent)) \(absent.count == 1 ? "is" : "are") not"
  }

  /// Whether the education is none: "no formal educational credential".
  private var asksForNothing: Bool { education.hasPrefix("no ") }

  private static func need(_ label: String?, _ phrase: (String) -> String) -> Need {
    guard let label else { return .unknown }
    return label == "None" ? .none : .some(phrase(label))
  }

  /// A label of the publisher inside a sentence.
  private static func phrase(_ label: String) -> String {
    guard label != "Some college, no degree" else { return "some college but no degree" }
    return Credential.withArticle(phraseForm(of: label, properNouns: []))
  }
}
