package import Reporting

extension Article {
  /// Reads the Markdown below a file's front matter.
  ///
  /// - Parameters:
  ///   - body: The file's bytes from the line after the front matter on.
  ///   - file: The file's path, as diagnostics name it.
  ///   - firstLine: The number of the body's first line in the file.
  ///   - options: How the site reads its Markdown.
  ///   - report: Where to tell what is wrong.
  package init(
    reading body: ArraySlice<UInt8>,
    of file: String,
    firstLine: Int = 1,
    options: MarkdownOptions = MarkdownOptions(),
    report: inout Report
  ) {
    self.init(lead: Prose(), sections: [], anchors: [], calls: Calls(), optOuts: [])
  }
}

extension InlineText {
  /// Reads one value of front matter.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - file: The file's path, as diagnostics name it.
  ///   - position: Where the value stands; all that is wrong in it is told there.
  ///   - options: How the site reads its Markdown.
  ///   - report: Where to tell what is wrong.
  package init(
    reading text: String,
    of file: String,
    at position: Position,
    options: MarkdownOptions = MarkdownOptions(),
    report: inout Report
  ) {
    self.init(prose: Prose(bytes: Array(text.utf8)), calls: Calls())
  }
}
