/// How a site reads its Markdown.
package struct MarkdownOptions: Hashable, Sendable {
  /// Whether raw HTML is printed as it stands, rather than being an error.
  package var rawHTML: Bool

  package init(rawHTML: Bool = false) {
    self.rawHTML = rawHTML
  }
}
