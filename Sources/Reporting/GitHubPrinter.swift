/// Prints diagnostics as workflow commands, which GitHub shows as annotations on the lines they name.
package struct GitHubPrinter: Sendable {
  package init() {}

  /// One command for each diagnostic, in file order; empty for an empty report.
  package func print(_ report: Report) -> String {
    report.diagnostics.map { print($0) + "\n" }.joined()
  }

  private func print(_ diagnostic: Diagnostic) -> String {
    var properties = ["title=\(escapedProperty(diagnostic.rule.rawValue))"]
    if let location = diagnostic.location {
      let position = location.position
      properties =
        [
          "file=\(escapedProperty(location.file))",
          "line=\(position.line)",
          "col=\(position.column)",
          "endColumn=\(position.column + position.length)",
        ] + properties
    }
    let lines =
      [diagnostic.message.text] + diagnostic.notes.map(words)
      + [diagnostic.suggestion?.words].compactMap(\.self)
    let message = escaped(lines.joined(separator: "\n"))
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(message)"
  }

  private func words(of note: Note) -> String {
    guard let location = note.location else { return note.message.text }
    return "\(location.file):\(location.position.line): \(note.message.text)"
  }

  private func escaped(_ text: String) -> String {
    replacing(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private func escapedProperty(_ text: String) -> String {
    replacing(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func replacing(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { output, scalar in
      output += replacements[scalar] ?? String(scalar)
    }
  }
}
