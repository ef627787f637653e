import CommonMark
import Content
import Templating

extension Desk {
  /// Where a page lies.
  func address(of page: Page) -> Address {
    switch page {
    case .home: .home
    case .guides: .guides
    case .guide(let index): .guide(catalog.roles[index].id.text)
    case .family(let index): .family(catalog.families[index].id?.text ?? "")
    case .comparisons: .comparisons
    case .comparison(let index): address(of: catalog.comparisons[index])
    case .skills: .skills
    case .skill(let index): .skill(catalog.skills[index].id.text)
    case .salaries: .salaries
    case .page(let index): LinkableNames().addressOfPage(catalog.pages[index].name)
    case .notFound: .notFound
    case .redirect(let redirect): redirect.from
    }
  }

  /// The summary of a page whose author wrote none.
  func summary(of page: Page, titled title: String) -> String? {
    page == .home ? catalog.settings.description : nil
  }

  /// A title for a page whose author wrote none: its name with a capital and spaces.
  func title(fromName name: String) -> String {
    let words = String(name.map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// When the newest figures that a page shows as current were measured.
  func asOf(of view: PageView) -> AsOf? {
    if let role = view.role?.role { return pay(of: role)?.row?.asOf }
    guard let comparison = view.comparison else { return nil }
    return [comparison.a, comparison.b].compactMap { pay(of: $0)?.row?.asOf }.max()
  }

  /// The image that link previews show.
  func image(of view: PageView) -> Address? {
    written(view.role?.role.guide.image ?? catalog.settings.image)
  }

  /// The size of that image in pixels; nil where it lies elsewhere or its file does not say.
  func imageSize(of view: PageView) -> (width: Int, height: Int)? {
    image(of: view).flatMap { imageSizes[$0] }
  }

  /// Whether search engines are asked to leave a page out: an index with nothing in it, or a site that wants none.
  func isUnlisted(_ page: Page) -> Bool {
    if catalog.settings.noindex { return true }
    switch page {
    case .notFound, .redirect: return true
    case .guides: return catalog.roles.isEmpty
    case .comparisons: return catalog.comparisons.isEmpty
    case .skills: return catalog.skills.isEmpty
    case .salaries: return !catalog.roles.contains { pay(of: $0)?.row != nil }
    default: return false
    }
  }

  /// Where a page can be shared, each place's address filled with the page's.
  func shareLinks(for view: PageView) -> [SharePlace] {
    catalog.settings.share.map { link in
      let address = link.url.value
        .replacing("{url}", with: percentEncoded(absolute(view.address)))
        .replacing("{title}", with: percentEncoded(view.title))
      return SharePlace(name: link.name, address: Address(external: address))
    }
  }
}

/// A text as it may stand in the query of an address.
private func percentEncoded(_ text: String) -> String {
  var output: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      output.append(byte)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      output.append(contentsOf: "%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    }
  }
  return String(decoding: output, as: UTF8.self)
}
