import Reporting

/// What ends the reading of a YAML text; it is thrown inside the reader alone and leaves it as a diagnostic.
struct YAMLFault: Error {
  var rule = Rule.malformedYAML
  let message: Message
  let position: Position
  var notes: [(message: Message, position: Position)] = []
  var suggestion: Suggestion?
}

extension YAMLReader {
  /// A fault at a place, or here.
  func fault(
    _ message: Message,
    at position: Position? = nil,
    suggestion: Suggestion? = nil
  ) -> YAMLFault {
    YAMLFault(message: message, position: position ?? cursor.position(), suggestion: suggestion)
  }
}

extension Suggestion {
  /// The text in quotes, as it would have to stand in YAML.
  static func quoted(_ text: String) -> Suggestion {
    let needsSingle = text.contains("\"") || text.contains("\\")
    let quoted =
      needsSingle
      ? "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
      : "\"\(text)\""
    return Suggestion("put the text in quotes: \(quoted)", replacement: quoted)
  }
}
