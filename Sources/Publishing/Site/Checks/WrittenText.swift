import CommonMark
import Content
import Reporting

/// A text of content that calls for facts, partials or addresses, and the page that it stands on.
struct WrittenText {
  let calls: Calls
  let file: String
  let address: Address

  /// Nil for a text of a file that could not be read: which facts its page has is not known.
  let page: PageView?
}

extension Desk {
  /// Every text of content that calls for something, page by page, and those of files that could not be read.
  ///
  /// A text that calls for nothing cannot be wrong here, and most do not; so pages are made for the others alone.
  func textsWithCalls(on site: Site) -> [WrittenText] {
    site.pages.flatMap { page -> [WrittenText] in
      guard let file = written(on: page) else { return [] }
      let calls = file.calls
      guard !calls.isEmpty else { return [] }
      let view = PageView(page, at: self)
      return calls.map {
        WrittenText(calls: $0, file: file.file, address: view.address, page: view)
      }
    } + catalog.brokenPages.flatMap { texts(of: $0, site.book) }
  }

  /// The texts of a file that could not be read, unless its address is another's, which is told.
  private func texts(of page: BrokenPage, _ book: AddressBook) -> [WrittenText] {
    guard let claim = book.claim(at: page.address),
      claim.location.map({ $0.file == page.file.file }) ?? true
    else { return [] }
    return page.file.calls.map {
      WrittenText(calls: $0, file: page.file.file, address: page.address, page: nil)
    }
  }

  /// The file that a page was written in; nil for one that is made of data alone.
  func written(on page: Page) -> (any WrittenFile)? {
    switch page {
    case .guide(let index): catalog.roles[index].guide
    case .comparison(let index): catalog.comparisons[index].file
    case .page(let index): catalog.pages[index]
    default: page.proseFile.flatMap { pages[$0] }.map { catalog.pages[$0] }
    }
  }
}
