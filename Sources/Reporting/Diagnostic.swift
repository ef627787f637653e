/// One thing that authors should know about their site, and where it is.
package struct Diagnostic: Hashable, Sendable {
  package var severity: Severity
  package var rule: Rule
  package var message: Message

  /// Where it is; a problem without a place is one of the site as a whole.
  package var location: Location?

  /// What else there is to know, such as the other end of a conflict.
  package var notes: [Note]

  package var suggestion: Suggestion?

  package init(
    _ rule: Rule,
    _ message: Message,
    at location: Location?,
    notes: [Note] = [],
    suggestion: Suggestion? = nil
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.message = message
    self.location = location
    self.notes = notes
    self.suggestion = suggestion
  }
}

/// How bad a problem is: an error keeps the site from being written, a warning does not.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  case error, warning
}

/// One sentence about a problem: lower case, no full stop, names in single quotes.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
  package var text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }
}

/// A further place or fact that belongs to a problem.
package struct Note: Hashable, Sendable {
  package var message: Message
  package var location: Location?

  package init(_ message: Message, at location: Location? = nil) {
    self.message = message
    self.location = location
  }
}

/// What to do about a problem.
package struct Suggestion: Hashable, Sendable {
  package var words: String

  /// The text that would stand at the problem's place, where that is certain.
  package var replacement: String?

  package init(_ words: String, replacement: String? = nil) {
    self.words = words
    self.replacement = replacement
  }
}
