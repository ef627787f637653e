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

  /// What was told, as lines `line:column: rule: message`.
  var told: [String] {
    diagnostics.map { diagnostic in
      let position = diagnostic.location?.position ?? .start
      let (rule, message) = (diagnostic.rule.rawValue, diagnostic.message.text)
      return "\(position.line):\(position.column): \(rule): \(message)"
    }
  }
}

extension Prose {
  /// The HTML with each hole as `⟨fact 0⟩`.
  var text: String {
    var output: [UInt8] = []
    write(to: &output) { kind, output in
      let words =
        switch kind {
        case .fact(let number): "fact \(number)"
        case .partial(let number): "partial \(number)"
        case .address(let number): "address \(number)"
        case .image(let number): "image \(number)"
        case .field(let number): "field \(number)"
        }
      output += Array("⟨\(words)⟩".utf8)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension MarkedText {
  /// The marks as `line:column`.
  var places: [String] { marks.map { "\($0.line):\($0.column)" } }
}
