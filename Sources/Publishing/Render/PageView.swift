import CommonMark
import Content
import Reporting

/// A page with all that templates ask of it.
final class PageView: Sendable {
  let page: Page
  let address: Address
  let headTitle: String
  let breadcrumbs: [Breadcrumb]
  private let facts: PageFacts

  /// The sources of what it shows, for which its list and its data for search engines ask.
  let sources = Once<[Source]>()

  /// The questions that are answered from facts, which it shows and tells search engines.
  let questions = Once<[Question]>()

  /// The page as the desk has it.
  init(_ page: Page, at desk: Desk) {
    let facts = PageFacts(page, at: desk)
    let site = desk.catalog.settings.title
    let address = desk.address(of: page)
    (self.page, self.address, self.facts) = (page, address, facts)
    headTitle = page == .home || facts.title == site ? site : "\(facts.title) | \(site)"
    breadcrumbs = facts.parents + [Breadcrumb(title: facts.title, address: address)]
  }

  private init(
    bare page: Page,
    at address: Address,
    role: RoleView? = nil,
    comparison: ComparisonView? = nil
  ) {
    (self.page, self.address) = (page, address)
    facts = PageFacts(role: role, comparison: comparison)
    (headTitle, breadcrumbs) = ("", [])
  }
}

extension PageView {
  var title: String { facts.title }
  var summary: String? { facts.summary }
  var published: CalendarDate? { facts.published }
  var updated: CalendarDate? { facts.updated }

  /// The body's file and Markdown, where the page has any.
  var prose: PageProse? { facts.prose }

  var role: RoleView? { facts.role }
  var comparison: ComparisonView? { facts.comparison }
}

/// The written part of a page.
struct PageProse: Sendable {
  /// The file's path below the site's root.
  let file: String

  let article: Article
  let extra: Content.FreeValue
  let isDraft: Bool
}

/// A step on the way from the home page to a page.
struct Breadcrumb: Sendable {
  let title: String
  let address: Address
}

extension PageView {
  /// The page of a guide, as far as its own front matter may speak of it.
  static func guide(_ role: Role) -> PageView {
    PageView(bare: .guide(0), at: .guide(role.id.text), role: RoleView(role: role))
  }

  /// The page of a comparison, as far as its own front matter may speak of it.
  static func pair(_ view: ComparisonView) -> PageView {
    PageView(
      bare: .comparison(0),
      at: .comparison(view.a.id.text, view.b.id.text),
      comparison: view
    )
  }

  /// A page whose front matter may speak of no role.
  static let bare = PageView(bare: .home, at: .home)

  /// Where a page that only leads elsewhere leads.
  var target: Address? {
    if case .redirect(let redirect) = page { redirect.to } else { nil }
  }

  /// The newest of its dates.
  var changed: CalendarDate? { updated ?? published }
}

/// What one kind of page says of itself.
private struct PageFacts {
  var title = ""
  var summary: String?
  var published: CalendarDate?
  var updated: CalendarDate?
  var prose: PageProse?
  var role: RoleView?
  var comparison: ComparisonView?
  var parents: [Breadcrumb] = []

  init(role: RoleView?, comparison: ComparisonView?) {
    (self.role, self.comparison) = (role, comparison)
  }

  init(_ page: Page, at desk: Desk) {
    parents = page == .home ? [] : [Breadcrumb(title: desk.label("home"), address: .home)]
    switch page {
    case .guide(let index): readGuide(desk.role(index), at: desk)
    case .comparison(let index): readComparison(desk.catalog.comparisons[index], at: desk)
    case .family(let index):
      title = desk.catalog.families[index].name
      parents.append(Breadcrumb(title: desk.label("guides"), address: .guides))
    case .skill(let index):
      title = desk.catalog.skills[index].name
      parents.append(Breadcrumb(title: desk.label("skills"), address: .skills))
    case .page(let index): readPage(desk.catalog.pages[index], at: desk)
    case .home: title = desk.catalog.settings.title
    case .guides: title = desk.label("guides")
    case .comparisons: title = desk.label("comparisons")
    case .skills: title = desk.label("skills")
    case .salaries: title = desk.label("salaries")
    case .notFound: title = desk.label("page_not_found")
    case .redirect: title = desk.label("page_moved")
    }
    if let name = page.proseFile, let file = desk.pages[name] {
      readPage(desk.catalog.pages[file], at: desk)
    }
    summary = summary ?? desk.summary(of: page, titled: title)
  }

  private mutating func readGuide(_ view: RoleView, at desk: Desk) {
    let role = view.role
    let guide = role.guide
    title = role.names.title
    published = guide.published
    updated = guide.updated
    prose = PageProse(
      file: guide.file,
      article: guide.body,
      extra: guide.extra,
      isDraft: guide.isDraft
    )
    self.role = view
    summary = desk.plain(guide.summary, of: role)
    parents.append(Breadcrumb(title: desk.label("guides"), address: .guides))
    if let family = desk.family(of: role), let id = family.id {
      parents.append(Breadcrumb(title: family.name, address: .family(id.text)))
    }
  }

  private mutating func readComparison(_ comparison: Comparison, at desk: Desk) {
    let view = ComparisonView(comparison, at: desk)
    self.comparison = view
    title = desk.title(of: comparison)
    parents.append(Breadcrumb(title: desk.label("comparisons"), address: .comparisons))
    guard let file = comparison.file else { return }
    published = file.published
    updated = file.updated
    summary = file.summary.map { desk.plain($0, of: view) }
    prose = PageProse(
      file: file.file,
      article: file.body,
      extra: file.extra,
      isDraft: file.isDraft
    )
  }

  private mutating func readPage(_ file: PageFile, at desk: Desk) {
    title = file.title ?? (title.isEmpty ? desk.title(fromName: file.name) : title)
    updated = file.updated
    summary = file.summary.map { desk.plain($0) } ?? summary
    prose = PageProse(
      file: file.file,
      article: file.body,
      extra: file.extra,
      isDraft: file.isDraft
    )
  }
}
