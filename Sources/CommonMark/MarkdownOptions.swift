/// How a site reads its Markdown.
package struct MarkdownOptions: Hashable, Sendable {
  /// Whether raw HTML is printed as it stands, rather than being an error.
  package var rawHTML: Bool

  /// The words that stand, for those who hear a page, in the cell of a table that its author left
  /// empty.
  package var emptyCell: String

  /// The options of a site that sets none.
  package init(rawHTML: Bool = false, emptyCell: String = "no data") {
    self.rawHTML = rawHTML
    self.emptyCell = emptyCell
  }
}
