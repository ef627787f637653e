import CommonMark
import Content
import Files
import Templating

extension Site {
  /// The newest guides and comparisons, and the figures that new editions changed, for feed readers.
  var feed: Feed {
    let writer = desk.forFeed
    let settings = desk.catalog.settings
    let items = news.prefix(settings.feedLimit).compactMap { writer.item(for: $0) }
    return Feed(
      title: settings.title,
      link: desk.absolute(.home),
      description: settings.description ?? settings.title,
      language: settings.language,
      selfAddress: desk.absolute(.feed),
      image: desk.feedImage,
      newest: items.map(\.changed).max(),
      items: items.map(\.item)
    )
  }

  /// All that a feed may tell of, the newest first.
  private var news: [News] {
    let dated = pages.compactMap { page in
      desk.published(page).map { News(.page(page), on: $0, at: desk.address(of: page).path) }
    }
    let figures = payNews.map { News(.pay($0), on: $0.date, at: $0.id) }
    return (dated + figures).sorted { left, right in
      left.date == right.date ? left.order < right.order : left.date > right.date
    }
  }
}

/// Something that a feed tells of.
private struct News {
  enum Subject {
    case page(Page)
    case pay(PayNews)
  }

  let subject: Subject
  let date: CalendarDate

  /// What those of one day are in the order of.
  let order: String

  init(_ subject: Subject, on date: CalendarDate, at order: String) {
    (self.subject, self.date, self.order) = (subject, date, order)
  }
}

extension Desk {
  /// The site's icon, where it is of a kind and a size that feeds may have.
  fileprivate var feedImage: Feed.Image? {
    guard let icon = written(catalog.settings.icon), let size = imageSizes[icon],
      size.width <= Feed.Image.mostWidth, size.height <= Feed.Image.mostHeight,
      [".png", ".gif", ".jpg", ".jpeg"].contains(where: icon.path.lowercased().hasSuffix)
    else { return nil }
    return Feed.Image(address: absolute(icon), width: size.width, height: size.height)
  }

  /// When a page came out that the feed tells of; nil for one that it does not.
  fileprivate func published(_ page: Page) -> CalendarDate? {
    switch page {
    case .guide(let index): catalog.roles[index].guide.published
    case .comparison(let index): catalog.comparisons[index].file?.published
    default: nil
    }
  }

  fileprivate func item(for news: News) -> (item: Feed.Item, changed: CalendarDate)? {
    switch news.subject {
    case .page(let page): item(for: PageView(page, at: self), on: news.date)
    case .pay(let pay): item(for: pay).map { ($0, pay.date) }
    }
  }

  private func item(
    for view: PageView,
    on date: CalendarDate
  ) -> (item: Feed.Item, changed: CalendarDate) {
    let item = Feed.Item(
      title: view.title,
      link: absolute(view.address),
      guid: absolute(view.address),
      isPermalink: true,
      date: date,
      summary: view.summary ?? "",
      content: feedContent(of: view),
      categories: view.role.map { categories(of: $0.role) } ?? [],
      creator: catalog.settings.author
    )
    return (item, max(view.changed ?? date, date))
  }

  func categories(of role: Role) -> [String] {
    [family(of: role)?.name].compactMap(\.self)
  }

  /// The page's prose and a table of its key facts.
  private func feedContent(of view: PageView) -> [UInt8] {
    guard let prose = view.prose else { return keyFacts(of: view) }
    let body = BodyView(article: prose.article, page: view)
    var output = Array(html(prose.article.lead, in: body)) + keyFacts(of: view)
    for section in prose.article.sections {
      output += heading(2, section.heading, in: body) + html(section.intro, in: body)
      for item in section.items {
        output += heading(3, item.heading, in: body) + html(item, in: body)
      }
    }
    return output
  }
}
