package import Reporting

/// The body of a guide, a comparison or a page: Markdown that was read once, as HTML with holes.
package struct Article: Hashable, Sendable {
  /// What stands before the first `##`.
  package var lead: Prose

  /// The parts that each open with a `##`.
  package var sections: [Section]

  /// The ids of all headings in the body, in reading order.
  package var anchors: [Anchor]

  /// What the prose calls for: facts, partials, addresses; holes count into these lists.
  package var calls: Calls

  /// The blocks whose author has said why a plain figure stands there.
  package var optOuts: [OptOut]
}

extension Article {
  /// An article in which nothing stands.
  package init() {
    self.init(lead: Prose(), sections: [], anchors: [], calls: Calls(), optOuts: [])
  }
}

/// A part of an article, opened by a `##`.
package struct Section: Hashable, Sendable {
  /// The `##`.
  package var heading: Heading

  /// What stands before the first `###`.
  package var intro: Prose

  /// The parts that each open with a `###`.
  package var items: [Item]
}

/// A part of a section, opened by a `###`.
package struct Item: Hashable, Sendable {
  /// The `###`.
  package var heading: Heading

  /// The hours that the title begins with; they are no longer part of it.
  package var time: TimeSpan?

  /// All that stands below the title; each field is a hole, so that it can be printed here or
  /// apart.
  package var body: Prose

  /// The paragraphs that begin `**Label:**`.
  package var fields: [Field]

  /// Whether the author wrote a list of their own.
  package var hasList: Bool
}

/// The title of a section or an item; templates print it, so the prose does not hold it.
package struct Heading: Hashable, Sendable {
  /// The title with its markup, but without tags of its own.
  package var title: Prose

  /// The title as written, without markup; facts stand in it by name, as in `Pay of
  /// {{role.plural}}`.
  package var plainTitle: String

  /// The name by which links find it, unique in the article.
  package var id: String

  /// Where the title stands.
  package var position: Position
}

/// A paragraph `**Label:** text` of an item.
package struct Field: Hashable, Sendable {
  /// The label as plain text, without its colon.
  package var label: String

  /// What stands behind the label, without tags of its own.
  package var text: Prose
}

/// Two times of day, such as 09:00 and 12:00.
package struct TimeSpan: Hashable, Sendable {
  /// The first of them, as written.
  package var start: String

  /// The second of them, as written.
  package var end: String
}

/// An id that links can point at.
package struct Anchor: Hashable, Sendable {
  /// What stands behind the `#` of a link.
  package var id: String

  /// Where the heading stands.
  package var position: Position
}

/// A comment `<!-- figure: reason -->`, which lets a plain figure in the block after it stand.
package struct OptOut: Hashable, Sendable {
  /// What the author says.
  package var reason: String

  /// Where the comment stands.
  package var position: Position
}
