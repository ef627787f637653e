/// A line of Markdown from front matter, such as a level's summary: emphasis, code, links and
/// facts, but no blocks.
package struct InlineText: Hashable, Sendable {
  /// The HTML of the text.
  package var prose: Prose

  /// What the text calls for; the prose's holes count into these lists.
  package var calls: Calls

  /// A line that was read before.
  package init(prose: Prose, calls: Calls) {
    (self.prose, self.calls) = (prose, calls)
  }
}
