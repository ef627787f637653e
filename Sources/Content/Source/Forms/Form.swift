import Reporting

/// What a text must look like, and the value that it then is.
///
/// Values of YAML and cells of tables become ids, dates and choices through the same forms, so that a mistake is told in
/// the same words wherever it is made.
struct Form<Value: Sendable>: Sendable {
  private let parse: @Sendable (_ text: String, Position, inout Findings) -> Value?

  init(_ parse: @escaping @Sendable (_ text: String, Position, inout Findings) -> Value?) {
    self.parse = parse
  }

  /// Reads a text that is not empty and has no blanks around it; tells what is wrong where it is none of this form.
  func read(_ text: String, _ position: Position, _ findings: inout Findings) -> Value? {
    // A text that is longer than its place goes on on other lines, which a replacement would leave behind.
    findings.offersReplacements = text.utf8.count <= position.length
    defer { findings.offersReplacements = true }
    return parse(text, position, &findings)
  }
}

extension Form {
  /// The value and where it stands.
  var located: Form<Located<Value>> {
    Form<Located<Value>> { [read] text, position, findings in
      let location = Location(findings.file, position)
      return read(text, position, &findings).map { Located($0, at: location) }
    }
  }

  /// The value and its place in a file that is known anyway.
  var cell: Form<Cell<Value>> {
    Form<Cell<Value>> { [read] text, position, findings in
      read(text, position, &findings).map { Cell($0, at: position) }
    }
  }
}

extension Form<String> {
  /// Any text, on one line.
  static var text: Form {
    Form { text, _, _ in
      guard text.utf8.contains(.newline) else { return text }
      return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }
}

extension Form<Bool> {
  static var flag: Form {
    Form { text, position, findings in
      switch text {
      case "true": return true
      case "false": return false
      default:
        let meant: String? =
          switch text.lowercased() {
          case "true", "yes", "on", "y", "1": "true"
          case "false", "no", "off", "n", "0": "false"
          default: nil
          }
        findings.add(
          .wrongKind,
          .noFlag(text),
          at: position,
          suggestion: meant.map(Suggestion.write)
        )
        return nil
      }
    }
  }
}

extension Form where Value: CaseIterable & RawRepresentable<String> {
  /// One of the values that the type lists.
  static var choice: Form {
    Form { text, position, findings in
      if let value = Value(rawValue: text) { return value }
      let allowed = Value.allCases.map(\.rawValue)
      findings.add(
        .unknownValue,
        .unknownValue(text, allowed),
        at: position,
        suggestion: .nearest(to: text, among: allowed)
      )
      return nil
    }
  }
}

extension Suggestion {
  /// What to write instead, where that is certain.
  static func write(_ text: String) -> Suggestion {
    Suggestion("write '\(text)'", replacement: text)
  }
}

extension Message {
  fileprivate static func noFlag(_ text: String) -> Message {
    "expected 'true' or 'false', found '\(text)'"
  }

  fileprivate static func unknownValue(_ text: String, _ allowed: [String]) -> Message {
    "unknown value '\(text)', expected \(alternatives(allowed))"
  }
}

/// The names as a sentence lists them: `'a', 'b' or 'c'`.
func alternatives(_ names: [String]) -> String {
  let quoted = names.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}
