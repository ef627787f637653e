import CommonMark
import Reporting

/// A Markdown file with its front matter taken off.
struct MarkdownFile {
  /// The file's name without its ending.
  let name: String

  /// The keys of the front matter, nil where it could not be read.
  let pairs: [YAMLPair]?

  let body: Article

  /// What is wrong with the name, the bytes and the front matter.
  var findings: Findings

  /// What is wrong with the body; the rest of the file can be used in spite of it.
  let bodyReport: Report

  /// Whether the front matter says so, be it readable or not.
  let isDraft: Bool

  init(_ bytes: [UInt8], file: String, options: ReadingOptions) {
    name = fileStem(file)
    findings = Findings(in: file)
    var report = Report()
    let isText = findings.examine(bytes)
    let front = isText ? FrontMatter(in: bytes, &findings) : nil
    let bodyStart = front?.body ?? bytes.count
    body = Article(
      reading: bytes[bodyStart...],
      of: file,
      firstLine: front?.bodyLine ?? 1,
      options: options.markdown,
      report: &report
    )
    bodyReport = report
    guard let front else {
      (pairs, isDraft) = (nil, false)
      return
    }
    pairs = readMapping(bytes, front.yaml, firstLine: FrontMatter.firstLine, &findings)
    isDraft = pairs?.saysDraft ?? saysDraft(bytes[front.yaml])
  }

  /// What the file gives, and all that is wrong with it.
  ///
  /// A file with an error in its front matter is broken: what could be read of it would only lead to errors elsewhere.
  func part<Value: WrittenFile>(
    of owner: String,
    _ read: (inout Keys, Article) -> Value?
  ) -> (MarkdownPart<Value>, Report) {
    var findings = findings
    var value: Value?
    if let pairs {
      var keys = Keys(pairs, of: owner, at: .start, findings)
      value = read(&keys, body)
      findings = keys.finished()
    }
    let isSound = findings.report.isSound
    findings.report.add(bodyReport)
    guard isSound, let value else { return (.broken(broken(value?.calls)), findings.report) }
    return (.sound(value), findings.report)
  }

  private func broken(_ calls: [Calls]?) -> BrokenFile {
    BrokenFile(
      name: name,
      file: findings.file,
      isDraft: isDraft,
      anchors: Set(body.anchors.map(\.id)),
      title: pairs?.text("name") ?? pairs?.text("title"),
      calls: calls ?? [body.calls],
      mentions: pairs?.mentions(in: findings.file) ?? []
    )
  }
}

extension [YAMLPair] {
  /// The text of a key that may be read before the file is known to be sound.
  fileprivate func text(_ key: String) -> String? {
    guard case .scalar(let text, _)? = first(where: { $0.key == key })?.value.content else {
      return nil
    }
    return text
  }

  fileprivate var saysDraft: Bool { text("draft") == "true" }
}

/// Whether a line of front matter that is no YAML says that the file is a draft.
private func saysDraft(_ yaml: ArraySlice<UInt8>) -> Bool {
  yaml.split(separator: .newline).contains { line in
    let words = line.split { $0.isBlank || $0 == .carriageReturn }
    return words.count == 2 && words[0].elementsEqual("draft:".utf8)
      && words[1].elementsEqual("true".utf8)
  }
}
