import Reporting
import TestSupport

@testable import CommonMark

/// An article and what was told about it.
struct Reading {
  let article: Article
  let diagnostics: [Diagnostic]

  init(_ markdown: String, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()) {
    var report = Report()
    article = Article(
      reading: Array(markdown.utf8)[...],
      of: "guide.md",
      firstLine: firstLine,
      options: options,
      report: &report
    )
    diagnostics = report.diagnostics
  }

  /// Everything that the body prints, titles left out.
  var html: String {
    article.lead.text
      + article.sections.map { section in
        section.intro.text + section.items.map(\.body.text).joined()
      }.joined()
  }
}

/// What is told of a body as `rule: message`, where it is told at the marks; else with the wrong
/// place before it.
func told(of marked: String, options: MarkdownOptions = MarkdownOptions()) -> [String] {
  let marked = MarkedText(marked)
  let diagnostics = Reading(marked.text, options: options).diagnostics
  return diagnostics.enumerated().map { number, diagnostic in
    let told = "\(diagnostic.rule.rawValue): \(diagnostic.message.text)"
    let position = diagnostic.location?.position ?? .start
    let isMarked = number < marked.marks.count && marked.marks[number] == position
    return isMarked ? told : "\(position.line):\(position.column): \(told)"
  }
}

private func == (mark: (line: Int, column: Int), position: Position) -> Bool {
  mark == (position.line, position.column)
}

/// The text that a position covers.
func covered(by position: Position, in text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard lines.indices.contains(position.line - 1) else { return "" }
  let line = lines[position.line - 1].utf8.dropFirst(position.column - 1).prefix(position.length)
  return String(line) ?? ""
}

extension Prose {
  /// The HTML with each hole as `⟨fact 0⟩`.
  var text: String {
    var output: [UInt8] = []
    write(to: &output) { kind, output in output += "⟨\(kind.words)⟩".utf8 }
    return String(decoding: output, as: UTF8.self)
  }
}

extension Hole.Kind {
  fileprivate var words: String {
    switch self {
    case .fact(let number): "fact \(number)"
    case .partial(let number): "partial \(number)"
    case .address(let number): "address \(number)"
    case .image(let number): "image \(number)"
    case .field(let number): "field \(number)"
    }
  }
}
