import CommonMark
import Reporting

extension Form<Text> {
  /// Inline Markdown with facts in it.
  static func markdown(_ options: ReadingOptions) -> Form {
    Form { text, position, findings in
      let content = InlineText(
        reading: text,
        of: findings.file,
        at: position,
        options: options.markdown,
        report: &findings.report
      )
      return Text(content: content, location: Location(findings.file, position))
    }
  }
}

extension Form<Text> {
  /// The sentence that search results and cards show.
  static func summary(_ options: ReadingOptions) -> Form {
    Form { text, position, findings in
      // A fact in the text may take more room than its name, or less.
      if !text.holds("{{"), !(50...200).contains(text.count) {
        findings.add(.summaryLength, .summaryLength(text.count), at: position)
      }
      return Form.markdown(options).read(text, position, &findings)
    }
  }
}

extension Keys {
  /// The day of the last change, which is not expected to lie before the first day.
  mutating func updated(
    since published: CalendarDate?,
    _ options: ReadingOptions
  ) -> CalendarDate? {
    guard let updated = optional("updated", Form<CalendarDate>.date(by: options).located) else {
      return nil
    }
    if let published, updated.value < published {
      let message = Message.before(updated.value, published)
      findings.add(.dateOrder, message, at: updated.location.position)
    }
    return updated.value
  }

  /// One text or a list of them, and which of the two was written.
  mutating func texts(
    of pair: YAMLPair,
    _ options: ReadingOptions
  ) -> (values: [Text], isList: Bool) {
    guard !pair.value.isEmpty else {
      findings.add(.missingValue, .noText(pair.key), at: pair.keyPosition)
      return ([], false)
    }
    guard case .sequence(let items) = pair.value.content else {
      return ([findings.scalar(pair.value, .markdown(options))].compactMap(\.self), false)
    }
    return (items.compactMap { findings.scalar($0, .markdown(options)) }, true)
  }

  /// Other addresses of a page; one that is given twice clashes with itself, which is told elsewhere.
  mutating func aliases() -> [Located<String>] {
    let items = items("aliases")
    return items.compactMap { findings.scalar($0, Form<String>.alias.located) }
  }

  mutating func questions() -> [QuestionTopic]? {
    has("faq") ? list("faq", of: .choice) : nil
  }

  /// The free keys that a site's own templates read.
  mutating func extra() -> FreeValue {
    .mapping(Dictionary(pairs("extra").map { ($0.key, FreeValue($0.value)) }) { first, _ in first })
  }
}

extension FreeValue {
  fileprivate init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _): self = .text(node.isEmpty ? "" : text)
    case .sequence(let items): self = .list(items.map(FreeValue.init))
    case .mapping(let pairs):
      self = .mapping(
        Dictionary(pairs.map { ($0.key, FreeValue($0.value)) }) { first, _ in first }
      )
    }
  }
}

extension Message {
  fileprivate static func summaryLength(_ length: Int) -> Message {
    "the summary has \(length) characters; search results show 50 to 200 well"
  }

  fileprivate static func before(_ updated: CalendarDate, _ published: CalendarDate) -> Message {
    "'updated' (\(updated.iso)) lies before 'published' (\(published.iso))"
  }

  fileprivate static func noText(_ label: String) -> Message {
    "'\(label)' has no value"
  }
}
