/// Prints diagnostics for programs: one JSON object a line, version 1.
package struct JSONPrinter: Sendable {
  package init() {}

  /// One line for each diagnostic, in file order; empty for an empty report.
  package func print(_ report: Report) -> String {
    report.diagnostics.map { print($0) + "\n" }.joined()
  }

  private func print(_ diagnostic: Diagnostic) -> String {
    var members = [
      "\"version\":1",
      "\"severity\":\(quoted(diagnostic.severity.rawValue))",
      "\"rule\":\(quoted(diagnostic.rule.rawValue))",
    ]
    members += place(diagnostic.location)
    members.append("\"message\":\(quoted(diagnostic.message.text))")
    if let suggestion = diagnostic.suggestion {
      members.append("\"suggestion\":\(quoted(suggestion.words))")
    }
    if !diagnostic.notes.isEmpty {
      members.append("\"notes\":[\(diagnostic.notes.map(print).joined(separator: ","))]")
    }
    return "{\(members.joined(separator: ","))}"
  }

  private func print(_ note: Note) -> String {
    let members = place(note.location) + ["\"message\":\(quoted(note.message.text))"]
    return "{\(members.joined(separator: ","))}"
  }

  private func place(_ location: Location?) -> [String] {
    guard let location else { return [] }
    return [
      "\"file\":\(quoted(location.file))",
      "\"line\":\(location.position.line)",
      "\"column\":\(location.position.column)",
    ]
  }

  private func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\u{2028}", "\u{2029}": output += "\\u\(String(scalar.value, radix: 16))"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
