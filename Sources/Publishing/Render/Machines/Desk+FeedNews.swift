import Content
import Templating

extension Desk {
  /// What a new edition changed, as a feed tells it.
  ///
  /// - Returns: nil on a site that is not in English, as sentences are; its feed tells of pages alone.
  func item(for news: PayNews) -> Feed.Item? {
    guard let sentences = wording.sentences, let title = sentences.title(of: news) else {
      return nil
    }
    return Feed.Item(
      title: title,
      link: absolute(.guide(news.role.id.text)),
      guid: "tag:\(url.host.prefix { $0 != ":" }),\(news.now.asOf.iso):\(news.id)",
      isPermalink: false,
      date: news.date,
      summary: sentences.summary(of: news),
      content: content(of: news),
      categories: categories(of: news.role),
      creator: catalog.settings.author
    )
  }

  /// Both figures with what has to stand beside them, and a link to the guide.
  private func content(of news: PayNews) -> [UInt8] {
    let whose = wording.whose(news.whose, occupation: news.role.occupation)
    let facts = [news.now, news.before].compactMap { row in
      wording.figure(row.figures[news.statistic], of: row).map { figure in
        let caption = caption(of: row, statistic: news.statistic)
        return (name: numbers.asOf(row.asOf), value: captioned(figure, [caption, whose]))
      }
    }
    var output = factTable(facts) + Array("<p><a href=\"".utf8)
    appendHTML(absolute(.guide(news.role.id.text)), to: &output)
    output += "\">".utf8
    appendHTML(news.role.names.title, to: &output)
    return output + Array("</a></p>\n".utf8)
  }
}
