package import CommonMark

/// What the reading of a single file depends on besides its bytes.
package struct ReadingOptions: Hashable, Sendable {
  /// The day after which a date lies in the future.
  package var asOf: CalendarDate

  /// How the site reads its Markdown.
  package var markdown: MarkdownOptions

  package init(asOf: CalendarDate, markdown: MarkdownOptions = MarkdownOptions()) {
    self.asOf = asOf
    self.markdown = markdown
  }
}

/// What a Markdown file gave: all of it, or what must be known of a file that could not be read.
package enum MarkdownPart<Value: Sendable>: Sendable {
  case sound(Value)
  case broken(BrokenFile)
}
