package import CommonMark
import Reporting

/// A guide as its author wrote it: one role, its front matter and its body.
package final class Guide: Sendable {
  package let id: SubjectID

  /// The file's path below the site's root.
  package let file: String

  package let name: Located<String>
  package let title: String?
  package let inline: String?
  package let plural: String?
  package let article: String?
  package let summary: Text
  package let published: CalendarDate
  package let updated: CalendarDate?
  package let family: Located<FamilyID>?
  package let occupation: Located<SubjectID>?
  package let match: Match
  package let alsoKnownAs: [String]
  package let remote: Remote?
  package let demand: Demand?
  package let stress: Stress?
  package let balance: Balance?
  package let levels: [LadderStep]
  package let education: [String]
  package let industries: [String]
  package let attributes: [Attribute]
  package let related: [Located<SubjectID>]
  package let leadsTo: [Located<String>]
  package let aliases: [Located<String>]
  package let sources: [Located<SourceID>]

  /// The questions to answer from facts; nil for all that the facts can answer.
  package let faq: [QuestionTopic]?

  /// Whether the guide says that there is no reliable figure (`pay: none`).
  package let saysNoPay: Bool

  package let image: Located<String>?
  package let isDraft: Bool
  package let extra: FreeValue
  package let body: Article

  /// The texts of its front matter that may call for something.
  package let texts: [Text]

  /// What the body and the texts call for; found once, as many ask.
  package let calls: [Calls]

  /// Asks for every key that a guide may have.
  init?(
    _ keys: inout Keys,
    id: SubjectID,
    file: String,
    body: Article,
    _ options: ReadingOptions
  ) {
    (self.id, self.file, self.body) = (id, file, body)
    let name = keys.required("name", Form<String>.text.located)
    title = keys.optional("title", .text)
    inline = keys.optional("inline", .text)
    plural = keys.optional("plural", .text)
    article = keys.optional("article", .text)
    let summary = keys.required("summary", .summary(options))
    let published = keys.required("published", .date(by: options))
    updated = keys.updated(since: published, options)
    family = keys.optional("family", Form<FamilyID>.id.located)
    occupation = keys.optional("occupation", Form<SubjectID>.id.located)
    match = keys.match()
    alsoKnownAs = keys.list("also_known_as", of: .text)
    remote = keys.optional("remote", .choice)
    demand = keys.optional("demand", .choice)
    stress = keys.optional("stress", .choice)
    balance = keys.optional("balance", .choice)
    levels = keys.list("levels", of: "a level") { LadderStep(&$0, options) }
    education = keys.list("education", of: .text)
    industries = keys.list("industries", of: .text)
    attributes = keys.attributes(options)
    related = keys.list("related", of: Form<SubjectID>.id.located)
    leadsTo = keys.list("leads_to", of: Form<String>.text.located)
    aliases = keys.aliases()
    sources = keys.list("sources", of: Form<SourceID>.id.located)
    faq = keys.questions()
    saysNoPay = keys.optional("pay", Form<PayStatement>.choice) != nil
    image = keys.optional("image", Form<String>.address.located)
    isDraft = keys.optional("draft", .flag) ?? false
    extra = keys.extra()
    guard let name, let summary, let published else { return nil }
    (self.name, self.summary, self.published) = (name, summary, published)
    let duties = levels.flatMap { $0.duties + [$0.summary].compactMap(\.self) }
    texts = [summary] + duties + attributes.flatMap(\.values)
    calls = Calls.all(in: body, texts)
  }
}
