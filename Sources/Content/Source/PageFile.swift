package import CommonMark
import Reporting

/// A page of its own, from `content/pages/<name>.md`.
package struct PageFile: Sendable {
  /// The file's name without its ending: `about` lies at `/about/`.
  package var name: String

  package var file: String
  package var title: String?
  package var summary: Text?
  package var updated: CalendarDate?
  package var aliases: [Located<String>]
  package var isDraft: Bool
  package var extra: FreeValue
  package var body: Article
}
