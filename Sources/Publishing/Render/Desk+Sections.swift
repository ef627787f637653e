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
        title: Array(html(section.heading.title, in: body)),
        html: html(section, in: body)
      )
    }
  }

  /// Writes all sections of a page's body, laid out by their templates; nil where there is none.
  func body(of view: PageView) -> (@Sendable (inout [UInt8]) -> Void)? {
    guard let article = view.prose?.article, !article.sections.isEmpty else { return nil }
    let body = BodyView(article: article, page: view)
    return { output in
      for section in article.sections { self.write(section, in: body, to: &output) }
    }
  }

  /// The sections of a page's body as their templates meet them.
  func sectionValues(of view: PageView) -> [Value] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    return article.sections.map { section in
      models.section.thing(SectionView(section, layout: layout(of: section), body: body), at: self)
    }
  }

  private func html(_ section: CommonMark.Section, in body: BodyView) -> [UInt8] {
    var output: [UInt8] = []
    write(section, in: body, to: &output)
    return output
  }

  private func write(_ section: CommonMark.Section, in body: BodyView, to output: inout [UInt8]) {
    let layout = layout(of: section)
    guard let template = templates["sections/\(layout.rawValue)"] else { return }
    let view = SectionView(section, layout: layout, body: body)
    template.render(models.section.thing(view, at: self), into: &output)
  }

  /// How a section is laid out.
  func layout(of section: CommonMark.Section) -> SectionLayout {
    catalog.settings.sections[section.heading.id] ?? .prose
  }

  /// The headings of a page's body.
  func contents(of view: PageView) -> [ContentsEntry] {
    guard let article = view.prose?.article else { return [] }
    let body = BodyView(article: article, page: view)
    return article.sections.map { section in
      ContentsEntry(section.heading, items: section.items, in: body)
    }
  }
}
