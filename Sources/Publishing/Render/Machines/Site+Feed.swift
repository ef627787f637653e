import CommonMark
import Content
import Files

extension Site {
  /// The newest guides and comparisons, for feed readers.
  var feed: Feed {
    let desk = desk.forFeed
    let settings = desk.catalog.settings
    let items = feedPages(at: desk).compactMap { desk.item(for: $0) }
    return Feed(
      title: settings.title,
      link: desk.absolute(.home),
      description: settings.description ?? settings.title,
      language: settings.language,
      selfAddress: desk.absolute(.feed),
      image: nil,
      newest: items.map(\.changed).max(),
      items: items.map(\.item)
    )
  }

  /// The guides and the written comparisons, newest first, as many as the site wants.
  private func feedPages(at desk: Desk) -> [PageView] {
    let dated = pages.compactMap { page in desk.published(page).map { (page, $0) } }
    let newest = dated.sorted { left, right in
      if left.1 != right.1 { return left.1 > right.1 }
      return desk.address(of: left.0).path < desk.address(of: right.0).path
    }
    return newest.prefix(desk.catalog.settings.feedLimit).map { PageView($0.0, at: desk) }
  }
}

extension Desk {
  /// When a page came out that the feed tells of; nil for one that it does not.
  fileprivate func published(_ page: Page) -> CalendarDate? {
    switch page {
    case .guide(let index): catalog.roles[index].guide.published
    case .comparison(let index): catalog.comparisons[index].file?.published
    default: nil
    }
  }

  fileprivate func item(for view: PageView) -> (item: Feed.Item, changed: CalendarDate)? {
    guard let date = view.published else { return nil }
    let item = Feed.Item(
      title: view.title,
      link: absolute(view.address),
      guid: absolute(view.address),
      isPermalink: true,
      date: date,
      summary: view.summary ?? "",
      content: feedContent(of: view),
      categories: view.role.flatMap { family(of: $0.role)?.name }.map { [$0] } ?? [],
      creator: catalog.settings.author
    )
    return (item, max(view.changed ?? date, date))
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
