/// Prints diagnostics for people: place, message, the line with carets, and one suggestion.
package struct TextPrinter: Sendable {
  /// How many diagnostics of one rule are printed before the rest is counted.
  package static let mostOfARule = 20

  private let lines: SourceLines
  private let colours: Bool

  /// - Parameters:
  ///   - lines: Where the excerpts come from.
  ///   - colours: Whether to colour severities and carets with ANSI codes.
  package init(lines: SourceLines, colours: Bool = false) {
    self.lines = lines
    self.colours = colours
  }

  /// The whole report as text: errors first, then warnings, each in file order; empty for an empty report.
  package func print(_ report: Report) -> String {
    let diagnostics = report.diagnostics
    return Severity.allCases.map { severity in
      text(diagnostics.filter { $0.severity == severity })
    }.joined()
  }

  private func text(_ diagnostics: [Diagnostic]) -> String {
    var seen: [Rule: Int] = [:]
    var output = ""
    for diagnostic in diagnostics {
      seen[diagnostic.rule, default: 0] += 1
      if seen[diagnostic.rule, default: 0] <= TextPrinter.mostOfARule {
        output += print(diagnostic) + "\n"
      }
    }
    for rule in Rule.allCases {
      let more = seen[rule, default: 0] - TextPrinter.mostOfARule
      if more > 0 { output += "... and \(more) more [\(rule.rawValue)]\n\n" }
    }
    return output
  }

  /// One diagnostic with its excerpt, notes and suggestion; ends in a line break.
  package func print(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\(prefix(of: $0)): " } ?? ""
    let severity = coloured(diagnostic.severity.rawValue, as: diagnostic.severity)
    var output =
      "\(place)\(severity): \(safe(diagnostic.message.text)) [\(diagnostic.rule.rawValue)]\n"
    output += excerpt(at: diagnostic.location, as: diagnostic.severity)
    for note in diagnostic.notes {
      let place = note.location.map { "\(prefix(of: $0)): " } ?? ""
      output += "\(place)note: \(safe(note.message.text))\n"
      output += excerpt(at: note.location, as: nil)
    }
    if let suggestion = diagnostic.suggestion {
      output += "  help: \(safe(suggestion.words))\n"
    }
    return output
  }

  private func prefix(of location: Location) -> String {
    "\(safe(location.file)):\(location.position.line):\(location.position.column)"
  }

  private func excerpt(at location: Location?, as severity: Severity?) -> String {
    guard let location,
      let bytes = lines.line(location.position.line, of: location.file), !bytes.isEmpty
    else { return "" }
    let excerpt = Excerpt(bytes, at: location.position)
    let number = String(location.position.line)
    let margin = String(repeating: " ", count: number.count)
    let carets = coloured(excerpt.carets, as: severity)
    return "  \(number) | \(excerpt.line)\n  \(margin) | \(carets)\n"
  }

  private func coloured(_ text: String, as severity: Severity?) -> String {
    guard colours, let severity else { return text }
    return "\u{1B}[1;\(severity == .error ? 31 : 33)m\(text)\u{1B}[0m"
  }

  /// Messages quote what files hold, and no file may speak to the terminal.
  private func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(visibleScalar)))
  }
}
