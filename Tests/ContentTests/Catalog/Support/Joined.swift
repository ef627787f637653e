import Reporting
import Testing

@testable import Content

/// A sample site that was read and joined.
struct Joined {
  let catalog: Catalog

  /// What reading told.
  let reading: [Diagnostic]

  /// What joining told.
  let diagnostics: [Diagnostic]
}

extension Diagnostic {
  /// All of it but its place: `warning: message [rule]`, with a line for the help and for each note.
  var told: String {
    let first = "\(severity): \(message.text) [\(rule.rawValue)]"
    let help = suggestion.map { ["help: \($0.words)"] } ?? []
    let notes = notes.map { note in
      let place = note.location.map { "\($0.file):\($0.position.line): " } ?? ""
      return "note: \(place)\(note.message.text)"
    }
    return ([first] + notes + help).joined(separator: "\n")
  }
}

extension Catalog {
  /// The role of an id that a test knows to be there.
  func role(_ id: String) throws -> Role {
    try #require(role(SubjectID(id)))
  }

  /// The comparison of two roles that a test knows to be there.
  func comparison(_ a: String, _ b: String) throws -> Comparison {
    let first = try #require(index(of: SubjectID(a)))
    let second = try #require(index(of: SubjectID(b)))
    return comparisons[try #require(comparison(of: first, and: second))]
  }
}
