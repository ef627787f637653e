import Reporting

/// The texts that may be anything but are almost the name of something known, each told once.
struct NearMisses {
  private var found: [Key: [Location]] = [:]

  /// Of what a text may be the name.
  enum Kind: String, CaseIterable {
    case role, skill, region, occupation, series
  }

  private struct Key: Hashable {
    let kind: Kind
    let text: String
  }

  /// Remembers a place where a text stands that is no known name.
  mutating func note(_ text: String, as kind: Kind, at location: Location) {
    found[Key(kind: kind, text: text), default: []].append(location)
  }

  /// What to tell of them.
  ///
  /// - Parameter names: The known names of a kind.
  /// - Returns: One warning for each text that is almost one of the names.
  func diagnostics(names: (Kind) -> [String]) -> [Diagnostic] {
    Kind.allCases.flatMap { kind -> [Diagnostic] in
      let texts = found.filter { $0.key.kind == kind }
      // Hundreds of unknown texts are words that the data does not list; and each search costs.
      guard !texts.isEmpty, texts.count <= 100 else { return [] }
      let known = names(kind)
      return texts.compactMap { kind.diagnostic($0.key.text, at: $0.value.min(), among: known) }
    }
  }
}

extension NearMisses.Kind {
  fileprivate func diagnostic(
    _ text: String,
    at location: Location?,
    among names: [String]
  ) -> Diagnostic? {
    // A third of the letters, as for ids that are wrong for certain, would find words that are meant.
    nearest(to: text, among: names, oneEditIn: 5).map { name in
      Diagnostic(
        .nearMiss,
        .almost(text, rawValue),
        at: location,
        suggestion: Suggestion("did you mean '\(name)'?", replacement: name)
      )
    }
  }
}

extension Message {
  fileprivate static func almost(_ text: String, _ kind: String) -> Message {
    "'\(text)' is no known \(kind), but almost the name of one"
  }
}
