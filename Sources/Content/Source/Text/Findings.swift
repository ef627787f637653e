import Reporting

/// What reading one file finds wrong with it.
struct Findings: Sendable {
  /// The file's path below the site's root.
  let file: String

  var report = Report()

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
    let notes = notes.map { Note($0.message, at: Location(file, $0.position)) }
    let location = Location(file, position)
    let suggestion = suggestion.map { offersReplacements ? $0 : Suggestion($0.words) }
    if rule.severity == .error { errors += 1 }
    report.add(
      Diagnostic(rule, message, at: location, notes: notes, suggestion: suggestion)
    )
  }
}
