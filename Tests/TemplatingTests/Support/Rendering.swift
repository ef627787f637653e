import Reporting
import TestSupport
import Testing

@testable import Templating

/// Compiles and renders the template `guide`, which must be sound, with other templates beside it.
func render(
  _ template: String,
  with others: [String: String] = [:],
  schema: Schema = .guide,
  _ root: Value = .guide,
  basePath: String = "/",
  sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  var report = Report()
  let set = TemplateSet(
    compiling: sources(template, others),
    pages: ["guide": schema],
    basePath: basePath,
    report: &report
  )
  #expect(report.diagnostics.map(\.message.text) == [], sourceLocation: sourceLocation)
  var output: [UInt8] = []
  set["guide"]?.render(root, into: &output)
  return String(decoding: output, as: UTF8.self)
}

func sources(_ template: String, _ others: [String: String] = [:]) -> [TemplateSource] {
  others.merging(["guide": template]) { $1 }.sorted { $0.key < $1.key }.map {
    TemplateSource(name: $0.key, file: "\($0.key).mustache", bytes: Array($0.value.utf8))
  }
}

/// What a diagnostic is expected to say.
struct Expected {
  let rule: Rule
  let message: Message
  var help: String?
  var notes: [Message] = []

  init(_ rule: Rule, _ message: Message, help: String? = nil, notes: [Message] = []) {
    self.rule = rule
    self.message = message
    self.help = help
    self.notes = notes
  }
}

/// Expects problems at the marks of templates, in the order of files and marks, and no others.
func expectProblems(
  in marked: String,
  with others: [String: String] = [:],
  schema: Schema = .guide,
  _ expected: Expected...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = others.merging(["guide": marked]) { $1 }.mapValues { MarkedText($0) }
  let marks = texts.sorted { $0.key < $1.key }.flatMap { name, text in
    text.marks.map { "\(name).mustache:\($0.line):\($0.column)" }
  }
  var report = Report()
  _ = TemplateSet(
    compiling: sources(texts["guide"]?.text ?? "", texts.mapValues(\.text)),
    pages: ["guide": schema],
    report: &report
  )
  let found = report.diagnostics
  #expect(found.map(place) == marks, sourceLocation: sourceLocation)
  #expect(found.map(\.rule) == expected.map(\.rule), sourceLocation: sourceLocation)
  #expect(found.map(\.message) == expected.map(\.message), sourceLocation: sourceLocation)
  #expect(found.map(\.suggestion?.words) == expected.map(\.help), sourceLocation: sourceLocation)
  #expect(
    found.map { $0.notes.map(\.message) } == expected.map(\.notes),
    sourceLocation: sourceLocation
  )
}

private func place(of diagnostic: Diagnostic) -> String {
  guard let location = diagnostic.location else { return "nowhere" }
  return "\(location.file):\(location.position.line):\(location.position.column)"
}
