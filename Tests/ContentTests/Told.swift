import Reporting
import TestSupport
import Testing

@testable import Content

/// A text with a `⟦` at each place where something must be told, and what must be told there, in file order.
///
/// What is told reads `rule: message`, and ` | help` behind it where there is a suggestion.
struct Faulty: CustomTestStringConvertible, Sendable {
  let text: String
  let told: [String]

  init(_ text: String, _ told: String...) {
    self.init(text, told)
  }

  init(_ text: String, _ told: [String]) {
    self.text = text
    self.told = told
  }

  var testDescription: String { told.joined(separator: "; ") }
}

extension Faulty {
  /// Holds what a reading tells against what it must tell.
  func expect(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ read: (_ bytes: [UInt8]) throws -> Report
  ) rethrows {
    let marked = MarkedText(text)
    let found = try read(Array(marked.text.utf8)).diagnostics
    #expect(found.map(told(_:)) == told, sourceLocation: sourceLocation)
    let places = found.map { place(of: $0.location) }
    #expect(
      places == marked.marks.map { "\($0.line):\($0.column)" },
      sourceLocation: sourceLocation
    )
  }

  private func told(_ diagnostic: Diagnostic) -> String {
    let help = diagnostic.suggestion.map { " | \($0.words)" } ?? ""
    return "\(diagnostic.rule.rawValue): \(diagnostic.message.text)\(help)"
  }

  private func place(of location: Location?) -> String {
    location.map { "\($0.position.line):\($0.position.column)" } ?? "nowhere"
  }
}

/// The day by which the tests judge what lies in the future.
let today = CalendarDate(year: 2026, month: 11, day: 20)

extension ReadingOptions {
  /// How the tests read single files.
  static var forTests: ReadingOptions {
    get throws { ReadingOptions(asOf: try #require(today)) }
  }
}
