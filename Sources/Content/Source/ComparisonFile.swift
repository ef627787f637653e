package import CommonMark
import Reporting

/// The prose of a pair, from `content/comparisons/<a>-vs-<b>.md`.
package final class ComparisonFile: Sendable {
  package let a: SubjectID
  package let b: SubjectID
  package let file: String
  package let title: String?
  package let summary: Text?
  package let published: CalendarDate
  package let updated: CalendarDate?
  package let sources: [Located<SourceID>]
  package let faq: [QuestionTopic]?
  package let chooseA: Text?
  package let chooseB: Text?
  package let attributes: [PairAttribute]
  package let aliases: [Located<String>]
  package let isDraft: Bool
  package let extra: FreeValue
  package let body: Article

  /// Asks for every key that a comparison may have.
  init?(
    _ keys: inout Keys,
    of pair: (a: SubjectID, b: SubjectID)?,
    file: String,
    body: Article,
    _ options: ReadingOptions
  ) {
    (self.file, self.body) = (file, body)
    title = keys.optional("title", .text)
    summary = keys.optional("summary", .summary(options))
    let published = keys.required("published", .date(by: options))
    updated = keys.updated(since: published, options)
    sources = keys.list("sources", of: Form<SourceID>.id.located)
    faq = keys.questions()
    aliases = keys.aliases()
    isDraft = keys.optional("draft", .flag) ?? false
    extra = keys.extra()
    let choose = keys.pairs("choose")
    let rows = keys.pairs("attributes")
    guard let pair else { return nil }
    (a, b) = pair
    (chooseA, chooseB) = keys.choices(choose, of: pair, options)
    attributes = keys.attributes(rows, of: pair, options)
    guard let published else { return nil }
    self.published = published
  }
}
