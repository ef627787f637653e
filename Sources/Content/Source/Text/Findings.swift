import Reporting

/// What reading one file finds wrong with it.
struct Findings: Sendable {
  /// The file's path below the site's root.
  let file: String

  var report = Report()

  /// The ids in rows with errors.
  var mentions: [Mention] = []

  /// The ids that rows or entries with errors describe; nil where it is not known which they are.
  var described: Set<String>?

  /// Whether what is suggested may be put in the place of what was written.
  var offersReplacements = true

  /// How many errors have been added here.
  private(set) var errors = 0

  init(in file: String) {
    self.file = file
  }

  mutating func add(
    _ rule: Rule,
    _ message: Message,
    at position: Position = .start,
    notes: [(message: Message, position: Position)] = [],
    suggestion: Suggestion? = nil
  ) {
    if rule.severity == .error { errors += 1 }
    report.add(
      Diagnostic(
        rule,
        Message(shortened(message.text)),
        at: Location(file, position),
        notes: notes.map { Note($0.message, at: Location(file, $0.position)) },
        suggestion: suggestion.map(offered)
      )
    )
  }

  private func offered(_ suggestion: Suggestion) -> Suggestion {
    let words = shortened(suggestion.words)
    return Suggestion(words, replacement: offersReplacements ? suggestion.replacement : nil)
  }
}

/// The text, or the start of one that quotes too much of a file to be read.
private func shortened(_ text: String) -> String {
  let most = 500
  return text.utf8.count > most ? String(text.prefix(most)) + "…" : text
}
