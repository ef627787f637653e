import Reporting
import TestSupport
import Testing

@testable import Templating

/// Compiles the template `guide`, which must be sound, with other templates beside it.
func compiled(
  _ template: String,
  with others: [String: String] = [:],
  schema: Schema = .guide,
  basePath: String = "/",
  _ sourceLocation: SourceLocation = #_sourceLocation
) -> TemplateSet {
  var report = Report()
  let set = TemplateSet(
    compiling: sources(template, others),
    pages: ["guide": schema],
    basePath: basePath,
    report: &report
  )
  #expect(report.diagnostics.map(\.message.text) == [], sourceLocation: sourceLocation)
  return set
}

/// Compiles and renders the template `guide`, as it is and as it is specialised, which may make no difference.
func render(
  _ template: String,
  with others: [String: String] = [:],
  schema: Schema = .guide,
  _ root: Value = .guide,
  basePath: String = "/",
  sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let set = compiled(template, with: others, schema: schema, basePath: basePath, sourceLocation)
  let output = set.rendered(root)
  for constants in constants(of: root, schema) {
    let specialised = set.specialised(for: constants).rendered(root)
    #expect(specialised == output, "given \(constants.keys)", sourceLocation: sourceLocation)
  }
  return output
}

extension TemplateSet {
  /// What a template prints.
  func rendered(_ root: Value, by name: String = "guide") -> String {
    var output: [UInt8] = []
    self[name]?.render(root, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

/// Every choice of the root's values that templates may be specialised for: none, each alone, all but one, and all.
private func constants(of root: Value, _ schema: Schema) -> [[String: Value]] {
  guard case .record(let parts) = root else { return [[:]] }
  let all = Dictionary(
    zip(schema.fields.map(\.name), parts),
    uniquingKeysWith: { first, _ in first }
  )
  return [[:], all] + all.map { [$0.key: $0.value] }
    + all.keys.map { name in all.filter { $0.key != name } }
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
