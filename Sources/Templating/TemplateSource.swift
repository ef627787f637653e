import Reporting

/// A template as it was written.
package struct TemplateSource: Sendable {
  /// What other templates call it: `layout`, `sections/faq`.
  package let name: String

  /// Where it was read, below the site's root; nil for one that is built in.
  package let file: String?

  /// Its text, in UTF-8.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - name: What other templates call it.
  ///   - file: Where it was read, below the site's root; nil for one that is built in.
  ///   - bytes: Its text, in UTF-8.
  package init(name: String, file: String?, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }

  /// What diagnostics say of where it is.
  var place: String { file ?? "built-in:\(name).mustache" }
}
