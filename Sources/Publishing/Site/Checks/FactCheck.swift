import CommonMark
import Content
import Reporting
import Templating

/// Checks that the facts and partials that a text calls for exist.
struct FactCheck {
  let desk: Desk
  let text: WrittenText

  func diagnostics() -> [Diagnostic] {
    text.calls.expressions.compactMap(check) + text.calls.partials.compactMap(check)
  }

  private func check(_ expression: Expression) -> Diagnostic? {
    let location = Location(text.file, expression.position)
    let path = expression.text.split(separator: ".", omittingEmptySubsequences: false).map(
      String.init
    )
    switch desk.models.prose.schema.resolve(path) {
    case .failed(let failure):
      return Diagnostic(
        .unknownName,
        failure.message,
        at: location,
        suggestion: failure.suggestion
      )
    case .found(let name):
      return check(expression.text, name.shape, at: location)
    }
  }

  private func check(_ name: String, _ shape: Shape, at location: Location) -> Diagnostic? {
    let value = desk.fact(name, on: text.page) ?? .none
    switch value {
    case .absent(let absence):
      return Diagnostic(.absentFact, .absent(name, absence.words), at: location)
    case .none:
      return Diagnostic(.absentFact, .nothing(name, text.page.page.template), at: location)
    case .record, .thing, .list, .html, .json, .flag:
      return Diagnostic(.unknownName, .unprintable(name, shape.words), at: location)
    default:
      guard value.printed?.isEmpty ?? true else { return nil }
      return Diagnostic(.absentFact, .nothing(name, text.page.page.template), at: location)
    }
  }

  private func check(_ call: PartialCall) -> Diagnostic? {
    let location = Location(text.file, call.position)
    guard let template = desk.templates[call.name] else {
      return Diagnostic(
        .unknownPartial,
        .unknownPartial(call.name),
        at: location,
        suggestion: .nearest(to: call.name, among: IncludedPartials.known, listed: .shipped)
      )
    }
    var output: [UInt8] = []
    template.render(desk.models.prose.thing(text.page, at: desk), into: &output)
    guard output.allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return nil }
    return Diagnostic(.absentFact, .emptyPartial(call.name), at: location)
  }
}

extension String {
  fileprivate static let shipped =
    "these ship: \(IncludedPartials.known.joined(separator: ", "))"
}

extension Message {
  fileprivate static func absent(_ name: String, _ words: String) -> Message {
    "'\(name)' has no value here: \(words)"
  }

  fileprivate static func nothing(_ name: String, _ kind: String) -> Message {
    "'\(name)' has no value on this \(kind == "page" ? "page" : "\(kind) page")"
  }

  fileprivate static func unprintable(_ name: String, _ words: String) -> Message {
    "'\(name)' is \(words), which prose cannot print: name one of its parts"
  }

  fileprivate static func unknownPartial(_ name: String) -> Message {
    "unknown partial '\(name)'"
  }

  fileprivate static func emptyPartial(_ name: String) -> Message {
    "the facts that '{{> \(name)}}' shows are not there"
  }
}
