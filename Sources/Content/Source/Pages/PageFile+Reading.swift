import CommonMark
package import Reporting

/// Reads a page from its bytes alone, so that one that changed can be read again by itself.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: The file's path below the site's root.
///   - options: What reading depends on besides.
/// - Returns: The page, or what must be known of a broken one, and all that is wrong with it.
package func readPage(
  _ bytes: [UInt8],
  file path: String,
  options: ReadingOptions
) -> (MarkdownPart<PageFile>, Report) {
  var file = MarkdownFile(bytes, file: path, options: options)
  file.findings.expectFileName(file.name)
  let name = file.name
  return file.part(of: "a page") { PageFile(&$0, name: name, file: path, body: $1, options) }
}

extension PageFile {
  /// Asks for every key that a page may have.
  fileprivate init?(
    _ keys: inout Keys,
    name: String,
    file: String,
    body: Article,
    _ options: ReadingOptions
  ) {
    (self.name, self.file, self.body) = (name, file, body)
    title = keys.optional("title", .text)
    summary = keys.optional("summary", .summary(options))
    updated = keys.optional("updated", .date(by: options))
    aliases = keys.aliases()
    isDraft = keys.optional("draft", .flag) ?? false
    extra = keys.extra()
  }
}
