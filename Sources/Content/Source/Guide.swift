package import CommonMark
package import Reporting

/// A guide as its author wrote it: one role, its front matter and its body.
package struct Guide: Sendable {
  package var id: SubjectID

  /// The file's path below the site's root.
  package var file: String

  package var name: Located<String>
  package var title: String?
  package var inline: String?
  package var plural: String?
  package var article: String?
  package var summary: Text
  package var published: CalendarDate
  package var updated: CalendarDate?
  package var family: Located<FamilyID>?
  package var occupation: Located<SubjectID>?
  package var match: Match
  package var alsoKnownAs: [String]
  package var remote: Remote?
  package var demand: Demand?
  package var stress: Stress?
  package var balance: Balance?
  package var levels: [LadderStep]
  package var education: [String]
  package var industries: [String]
  package var attributes: [Attribute]
  package var related: [Located<SubjectID>]
  package var leadsTo: [Located<String>]
  package var aliases: [Located<String>]
  package var sources: [Located<SourceID>]

  /// The questions to answer from facts; nil for all that the facts can answer.
  package var faq: [QuestionTopic]?

  /// Whether the guide says that there is no reliable figure (`pay: none`).
  package var saysNoPay: Bool

  package var image: Located<String>?
  package var isDraft: Bool
  package var extra: FreeValue
  package var body: Article
}

/// A text of front matter: inline Markdown with facts, and where it stands.
package struct Text: Sendable {
  package var content: InlineText
  package var location: Location
}

/// One rung of a guide's career ladder.
package struct LadderStep: Sendable {
  package var level: Located<LevelID>
  package var name: String
  package var experience: Experience?
  package var duties: [Text]
  package var summary: Text?

  /// Experience may overlap between ladders only; nil is the main one.
  package var ladder: String?

  package var location: Location
}

/// Years of experience: `2-5` or, with an open end, `5+`.
package struct Experience: Hashable, Sendable {
  package var from: Int
  package var to: Int?
}

/// A row of the at-a-glance table: a text or a list.
package struct Attribute: Sendable {
  package var label: Located<String>
  package var values: [Text]

  /// Whether the author wrote a list, be it of one item.
  package var isList: Bool
}

/// The prose of a pair, from `content/comparisons/<a>-vs-<b>.md`.
package struct ComparisonFile: Sendable {
  package var a: SubjectID
  package var b: SubjectID
  package var file: String
  package var title: String?
  package var summary: Text?
  package var published: CalendarDate
  package var updated: CalendarDate?
  package var sources: [Located<SourceID>]
  package var faq: [QuestionTopic]?
  package var chooseA: Text?
  package var chooseB: Text?
  package var attributes: [PairAttribute]
  package var aliases: [Located<String>]
  package var isDraft: Bool
  package var extra: FreeValue
  package var body: Article
}

/// A row that only one comparison has: each side's values, empty where a side is missing.
package struct PairAttribute: Sendable {
  package var label: Located<String>
  package var a: [Text]
  package var b: [Text]
  package var isList: Bool
}

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
