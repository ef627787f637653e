import CommonMark
import Content
import Templating

extension Model where Subject == PageView {
  /// What section templates know of the page that they stand on.
  static let pageLink = Model("page-link", identity)

  static let page = Model("page", identity + written + heads)

  private static let identity: [ModelField<PageView>] = [
    .text("kind", "The kind of page: guide, comparison ...") { view, _ in view.page.template },
    .text("title", "The page's title") { view, _ in view.title },
    .text("head_title", "The title for the browser's tab") { view, _ in view.headTitle },
    .address("url", "The page's address") { view, _ in view.address },
    .address("canonical", "The page's whole address") { $1.whole($0.address) },
    .text("summary", "The page in a sentence") { view, _ in view.summary },
    .fact("published", .date, "When it was first published") { Fact($0.published, at: $1) },
    .fact("updated", .date, "When it was last changed") { Fact($0.updated, at: $1) },
    .flag("is_draft", "Whether it is a draft") { view, _ in view.prose?.isDraft ?? false },
    .flag("is_article", "Whether it is a guide or a comparison") { view, _ in view.page.isArticle },
  ]

  private static let written: [ModelField<PageView>] = [
    .prose("lead", "The prose before the first section") { view, desk in
      view.prose.map { desk.html($0.article.lead, in: BodyView(article: $0.article, page: view)) }
    },
    .written("body", "All sections, laid out by their templates") { view, desk in
      desk.body(of: view)
    },
    .list("sections", .renderedSection, "The sections, laid out by their templates") { view, desk in
      desk.sections(of: view)
    },
    .list("contents", .contentsEntry, "The headings of the body") { view, desk in
      desk.contents(of: view)
    },
    .record("has", .included, "Which of the facts' partials the body includes itself") { view, _ in
      IncludedPartials(names: Set(view.prose?.article.calls.partials.map(\.name) ?? []))
    },
    .free("extra", "The page's own keys") { view, _ in
      Templating.FreeValue(view.prose?.extra)
    },
  ]

  private static let heads: [ModelField<PageView>] = [
    .list("breadcrumbs", .breadcrumb, "The way from the home page to this one") { view, _ in
      view.breadcrumbs.count > 1 ? view.breadcrumbs : []
    },
    .list("sources", .source, "The sources of what the page shows") { $1.sources(of: $0) },
    .flag("has_dates", "Whether any of its three dates is there") { view, desk in
      view.published != nil || view.updated != nil || desk.asOf(of: view) != nil
    },
    .text("as_of", "When the newest figures of the page were measured") { view, desk in
      desk.asOf(of: view).map(desk.numbers.asOf)
    },
    .json("json_ld", "The page's facts for search engines") { $1.jsonLD(of: $0) },
    .text("image", "The whole address of the image for link previews") { view, desk in
      desk.image(of: view).map(desk.absolute)
    },
    .number("image_width", "The width of that image in pixels") {
      $1.imageSize(of: $0)?.width ?? 0
    },
    .number("image_height", "Its height in pixels") { $1.imageSize(of: $0)?.height ?? 0 },
    .flag("noindex", "Whether search engines are asked to leave it out") { view, desk in
      desk.isUnlisted(view.page)
    },
    .text("og_type", "The page's type for Open Graph") { view, _ in
      view.page.isArticle ? "article" : "website"
    },
    .list("share", .shareLink, "Where the page can be shared") { $1.shareLinks(for: $0) },
  ]
}

extension Page {
  var isArticle: Bool {
    switch self {
    case .guide, .comparison: true
    default: false
    }
  }
}

/// Which partials a body includes.
struct IncludedPartials: Sendable {
  let names: Set<String>

  /// The partials that show a page's facts, and that authors may place in their prose.
  static let known = [
    "salary-range", "salary-by-level", "salary-by-region", "salary-editions", "other-figures",
    "premiums", "outlook", "levels", "skills", "attributes", "verdict",
  ]
}

extension Model where Subject == IncludedPartials {
  static let included = Model(
    "included",
    IncludedPartials.known.map { name in
      .flag(name, "Whether the body includes {{> \(name)}}") { view, _ in view.names.contains(name)
      }
    }
  )
}

extension Model where Subject == Breadcrumb {
  static let breadcrumb = Model(
    "breadcrumb",
    [
      .text("title", "The page's title") { crumb, _ in crumb.title },
      .address("url", "Its address") { crumb, _ in crumb.address },
    ],
    madeAtOnce: true
  )
}

/// A heading of a body and those below it.
final class ContentsEntry: Sendable {
  let heading: Heading
  let items: [Item]
  let body: BodyView

  init(_ heading: Heading, items: [Item] = [], in body: BodyView) {
    (self.heading, self.items, self.body) = (heading, items, body)
  }
}

extension Model where Subject == ContentsEntry {
  private static let fields: [ModelField<ContentsEntry>] = [
    .text("title", "The heading") { $1.plainTitle(of: $0.heading, in: $0.body) },
    .text("id", "Its id") { entry, _ in entry.heading.id },
  ]

  static let contentsItem = Model("contents-item", fields)

  static let contentsEntry = Model(
    "contents-entry",
    fields + [
      .list("items", .contentsItem, "The headings below it") { entry, _ in
        entry.items.map { ContentsEntry($0.heading, in: entry.body) }
      }
    ]
  )
}

/// A section after its template has laid it out.
struct RenderedSection: Sendable {
  let id: String
  let title: [UInt8]
  let html: [UInt8]
}

extension Model where Subject == RenderedSection {
  static let renderedSection = Model(
    "rendered-section",
    [
      .text("id", "The heading's id") { section, _ in section.id },
      .html("title", "The heading") { section, _ in section.title },
      .html("html", "The whole section") { section, _ in section.html },
    ]
  )
}

/// A place where a page can be shared.
struct SharePlace: Sendable {
  let name: String
  let address: Address
}

extension Model where Subject == SharePlace {
  static let shareLink = Model(
    "share-link",
    [
      .text("name", "The place's name") { place, _ in place.name },
      .address("url", "The address that shares the page there") { place, _ in place.address },
    ]
  )
}
