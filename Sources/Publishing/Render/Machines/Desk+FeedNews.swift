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
      content: table(of: news),
      categories: categories(of: news.role),
      creator: catalog.settings.author
    )
  }

  /// Both figures with what has to stand beside them, and a link to the guide.
  private func table(of news: PayNews) -> [UInt8] {
    let rows = [news.now, news.before].map { row in
      (
        numbers.asOf(row.asOf), wording.figure(row.figures[news.statistic], of: row) ?? "",
        caption(of: row, statistic: news.statistic)
      )
    }
    var output = Array("<table>\n".utf8)
    for (edition, figure, caption) in rows {
      output += "<tr><th scope=\"row\">".utf8
      appendHTML(edition, to: &output)
      output += "</th><td>".utf8
      appendHTML(figure, to: &output)
      output += "</td><td>".utf8
      appendHTML(caption, to: &output)
      output += "</td></tr>\n".utf8
    }
    output += "</table>\n<p><a href=\"".utf8
    appendHTML(absolute(.guide(news.role.id.text)), to: &output)
    output += "\">".utf8
    appendHTML(news.role.names.title, to: &output)
    return output + Array("</a></p>\n".utf8)
  }
}
