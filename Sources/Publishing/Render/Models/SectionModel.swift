import CommonMark
import Content
import Templating

/// A section of a body, laid out by one of the section templates.
final class SectionView: Sendable {
  let section: CommonMark.Section
  let layout: SectionLayout
  let body: BodyView

  init(_ section: CommonMark.Section, layout: SectionLayout, body: BodyView) {
    (self.section, self.layout, self.body) = (section, layout, body)
  }
}

/// A body and the page that it stands on.
final class BodyView: Sendable {
  let article: Article
  let page: PageView

  init(article: Article, page: PageView) {
    (self.article, self.page) = (article, page)
  }
}

extension Model where Subject == SectionView {
  /// What a section template is rendered with.
  static func section(role: Model<RoleView>) -> Model {
    Model(
      "section",
      [
        .text("id", "The heading's id") { view, _ in view.section.heading.id },
        .prose("title", "The heading") { view, desk in
          desk.html(view.section.heading.title, in: view.body)
        },
        .text("plain_title", "The heading without markup") { view, desk in
          desk.plain(view.section.heading.title, in: view.body)
        },
        .prose("intro", "What stands before the first item") { view, desk in
          desk.html(view.section.intro, in: view.body)
        },
        .list("items", .sectionItem, "The items") { view, _ in
          view.section.items.map { SectionItemView($0, of: view) }
        },
        .list("questions", .sectionQuestion, "The questions that are answered from facts") {
          $1.questions(in: $0)
        },
        .text("layout", "How it is laid out") { view, _ in view.layout.rawValue },
        .record("role", role, "The role of a guide") { view, _ in view.body.page.role },
        .record("page", .pageLink, "The page that it stands on") { view, _ in view.body.page },
        .record("site", .site, "The site") { _, _ in SiteView() },
        .labels,
      ]
    )
  }
}

/// An item of a section.
final class SectionItemView: Sendable {
  let item: CommonMark.Item
  let section: SectionView

  init(_ item: CommonMark.Item, of section: SectionView) {
    (self.item, self.section) = (item, section)
  }
}

extension Model where Subject == SectionItemView {
  static let sectionItem = Model(
    "section-item",
    [
      .text("id", "The heading's id") { view, _ in view.item.heading.id },
      .prose("title", "The heading") { view, desk in
        desk.html(view.item.heading.title, in: view.section.body)
      },
      .text("plain_title", "The heading without markup") { view, desk in
        desk.plain(view.item.heading.title, in: view.section.body)
      },
      .record("time", .timeSpan, "The hours that the heading begins with") { view, _ in
        view.item.time
      },
      .prose("body", "What stands below the heading") { view, desk in
        desk.html(view.item, in: view.section.body)
      },
      .prose("rest", "What stands below the heading but the fields") { view, desk in
        desk.html(view.item.body, in: view.section.body)
      },
      .list("fields", .itemField, "The paragraphs that begin with a bold label") { view, _ in
        view.item.fields.map { ItemFieldView(field: $0, body: view.section.body) }
      },
      .list("skills", .skillLink, "The role's skills of the tier, where the item has no list") {
        $1.skills(filling: $0)
      },
    ]
  )
}

extension Model where Subject == TimeSpan {
  static let timeSpan = Model(
    "time-span",
    [
      .text("start", "When it begins: 09:00") { span, _ in span.start },
      .text("end", "When it ends: 12:00") { span, _ in span.end },
    ]
  )
}

/// A paragraph of an item that begins with a bold label.
struct ItemFieldView: Sendable {
  let field: CommonMark.Field
  let body: BodyView
}

extension Model where Subject == ItemFieldView {
  static let itemField = Model(
    "item-field",
    [
      .text("label", "The label, without its colon") { view, _ in view.field.label },
      .prose("text", "What stands after the label") { $1.html($0.field.text, in: $0.body) },
    ]
  )
}
