/// All that a run found out about a site, in file order.
package struct Report: Sendable {
  private var found: [Diagnostic]

  package init(_ diagnostics: [Diagnostic] = []) {
    found = diagnostics
  }

  package var isEmpty: Bool { found.isEmpty }

  /// Whether the site may be written: nothing found is an error.
  package var isSound: Bool { !found.contains { $0.severity == .error } }

  package var errors: Int { count(of: .error) }
  package var warnings: Int { count(of: .warning) }

  package mutating func add(_ diagnostic: Diagnostic) {
    found.append(diagnostic)
  }

  package mutating func add(_ diagnostics: some Sequence<Diagnostic>) {
    found.append(contentsOf: diagnostics)
  }

  package mutating func add(_ other: Report) {
    found.append(contentsOf: other.found)
  }

  /// The diagnostics by file, line and column, each told once, whatever order they were found in.
  package var diagnostics: [Diagnostic] {
    var told: Set<Diagnostic> = []
    return found.filter { told.insert($0).inserted }.sorted(by: Report.precedes)
  }

  /// The report under a site's own severities and a run's choice of rules.
  ///
  /// A rule that is certain to break a page stays an error whatever the site says: see `Rule.isFixed`.
  package func judged(by severities: Severities) -> Report {
    Report(found.compactMap(severities.judge))
  }

  /// What is told once counts once.
  private func count(of severity: Severity) -> Int {
    Set(found.filter { $0.severity == severity }).count
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (a, b) = (left.location, right.location)
    guard a == b else {
      guard let a else { return true }
      guard let b else { return false }
      return a < b
    }
    return (left.rule.rawValue, left.message.text) < (right.rule.rawValue, right.message.text)
  }
}

/// Which rules count, and how much.
package struct Severities: Sendable {
  /// What a site says of a rule in its `rules:`.
  package enum Choice: String, Sendable, CaseIterable {
    case off, warning, error
  }

  package var choices: [Rule: Choice]
  package var only: Set<Rule>
  package var except: Set<Rule>

  package init(
    choices: [Rule: Choice] = [:],
    only: Set<Rule> = [],
    except: Set<Rule> = []
  ) {
    self.choices = choices
    self.only = only
    self.except = except
  }

  /// The diagnostic as this run counts it, or nil if it does not.
  ///
  /// `only` and `except` hide warnings alone: an error is an error, or `check` and `build` would disagree.
  func judge(_ diagnostic: Diagnostic) -> Diagnostic? {
    var judged = diagnostic
    if !diagnostic.rule.isFixed {
      switch choices[diagnostic.rule] ?? (diagnostic.rule.isOffByDefault ? .off : nil) {
      case .off: return nil
      case .warning: judged.severity = .warning
      case .error: judged.severity = .error
      case nil: break
      }
    }
    guard judged.severity == .warning else { return judged }
    if except.contains(judged.rule) { return nil }
    if !only.isEmpty, !only.contains(judged.rule) { return nil }
    return judged
  }
}
