import CommonMark
import Content
import Templating

extension Desk {
  /// The sections of a page's body, each laid out by its template.
  func sections(of view: PageView) -> [RenderedSection] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    return article.sections.map { section in
      RenderedSection(
        id: section.heading.id,
        title: html(section.heading.title, in: body),
        html: render(section, in: body)
      )
    }
  }

  /// All sections of a page's body, laid out by their templates.
  func body(of view: PageView) -> [UInt8]? {
    guard let article = view.prose?.article, !article.sections.isEmpty else { return nil }
    let body = BodyView(article: article, page: view)
    return article.sections.reduce(into: []) { output, section in
      output.append(contentsOf: render(section, in: body))
    }
  }

  private func render(_ section: CommonMark.Section, in body: BodyView) -> [UInt8] {
    let layout = layout(of: section)
    guard let template = templates["sections/\(layout.rawValue)"] else { return [] }
    let view = SectionView(section: section, layout: layout, body: body)
    var output: [UInt8] = []
    output.reserveCapacity(4 << 10)
    template.render(models.section.thing(view, at: self), into: &output)
    return output
  }

  private func layout(of section: CommonMark.Section) -> SectionLayout {
    catalog.settings.sections[section.heading.id] ?? .prose
  }

  /// The headings of a page's body.
  func contents(of view: PageView) -> [ContentsEntry] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    return article.sections.map { section in
      ContentsEntry(
        title: plain(section.heading.title, in: body),
        id: section.heading.id,
        items: section.items.map {
          ContentsEntry(title: plain($0.heading.title, in: body), id: $0.heading.id, items: [])
        }
      )
    }
  }
}
