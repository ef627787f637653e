import Reporting

/// The diagnostics of a compilation: one cause is told once, in however many ways its place is
/// compiled.
struct Ledger {
  private(set) var diagnostics: [Diagnostic] = []
  private var told: Set<Cause> = []

  /// The names in the circles that are told.
  private var circles: Set<Set<String>> = []

  private struct Cause: Hashable {
    let rule: Rule
    let location: Location
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let cause = diagnostic.location.map { Cause(rule: diagnostic.rule, location: $0) }
    if let cause, !told.insert(cause).inserted { return }
    diagnostics.append(diagnostic)
  }

  /// Whether a circle of these templates is new, wherever it is entered.
  mutating func isNew(circle names: [String]) -> Bool {
    circles.insert(Set(names)).inserted
  }
}
