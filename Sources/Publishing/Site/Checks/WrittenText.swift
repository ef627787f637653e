import CommonMark
import Content

/// A text of content that calls for facts, partials or addresses, and the page that it stands on.
struct WrittenText {
  let calls: Calls
  let file: String
  let page: PageView
}

extension Desk {
  /// Every text of content that calls for something, page by page.
  ///
  /// A text that calls for nothing cannot be wrong here, and most do not; so pages are made for the others alone.
  func textsWithCalls(of pages: [Page]) -> [WrittenText] {
    pages.flatMap { page -> [WrittenText] in
      let texts = written(on: page).filter { !$0.calls.isEmpty }
      guard !texts.isEmpty else { return [] }
      let view = PageView(page, at: self)
      return texts.map { WrittenText(calls: $0.calls, file: $0.file, page: view) }
    }
  }

  private func written(on page: Page) -> [(calls: Calls, file: String)] {
    switch page {
    case .guide(let index):
      let guide = catalog.roles[index].guide
      return [(guide.body.calls, guide.file)] + guide.texts.map { ($0.content.calls, guide.file) }
    case .comparison(let index):
      guard let file = catalog.comparisons[index].file else { return [] }
      return [(file.body.calls, file.file)] + file.texts.map { ($0.content.calls, file.file) }
    case .page(let index): return written(in: catalog.pages[index])
    default:
      guard let name = page.proseFile, let index = pages[name] else { return [] }
      return written(in: catalog.pages[index])
    }
  }

  private func written(in page: PageFile) -> [(calls: Calls, file: String)] {
    [(page.body.calls, page.file)]
      + [page.summary].compactMap { $0.map { ($0.content.calls, page.file) } }
  }
}

extension Guide {
  /// The texts of the front matter that may call for facts.
  fileprivate var texts: [Text] {
    [summary] + levels.flatMap { $0.duties + [$0.summary].compactMap(\.self) }
      + attributes.flatMap(\.values)
  }
}

extension ComparisonFile {
  fileprivate var texts: [Text] {
    [summary, chooseA, chooseB].compactMap(\.self) + attributes.flatMap { $0.a + $0.b }
  }
}

extension Calls {
  fileprivate var isEmpty: Bool { expressions.isEmpty && partials.isEmpty && links.isEmpty }
}
