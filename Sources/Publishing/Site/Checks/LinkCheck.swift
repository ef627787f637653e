import CommonMark
import Content
import Reporting
import Templating

/// Checks that every link, image and fragment leads somewhere.
struct LinkCheck {
  private let desk: Desk
  private let book: AddressBook
  private let templateIDs: TemplateIDs

  init(_ site: Site, templateIDs: TemplateIDs) {
    desk = site.desk
    book = site.book
    self.templateIDs = templateIDs
  }

  /// The links of a text of content.
  func check(_ text: WrittenText) -> [LinkProblem] {
    var anchors = KnownAnchors(desk)
    return text.calls.links.compactMap { link in
      guard let destination = destination(of: link) else { return nil }
      let target = desk.links.target(
        of: destination,
        kind: link.kind,
        in: text.file,
        on: text.address
      )
      let written = WrittenAddress(destination, in: text.file)
      return check(target, link.kind, written, at: Location(text.file, link.position), &anchors)
    }
  }

  /// The address that a link means on this site; nil where it leads elsewhere.
  private func destination(of link: Link) -> String? {
    link.isExternal
      ? desk.catalog.settings.url.ownPath(of: link.destination) : link.destination
  }

  /// The addresses in site.yml and in guides' `image`.
  func settings() -> [LinkProblem] {
    let settings = desk.catalog.settings
    let pages =
      settings.menu.map(\.url) + [settings.plans?.url].compactMap(\.self)
      + (settings.plans?.cards.compactMap(\.url) ?? [])
    let images =
      [settings.image, settings.icon].compactMap(\.self)
      + desk.catalog.roles.compactMap(\.guide.image)
    return pages.compactMap { check($0, .link) } + images.compactMap { check($0, .image) }
  }

  /// The addresses in the templates' own text.
  func templates(_ addresses: [Located<String>]) -> [LinkProblem] {
    addresses.compactMap { check($0, .link) }
  }

  private func check(_ written: Located<String>, _ kind: Link.Kind) -> LinkProblem? {
    let isOwn = written.value.hasPrefix("/") && !written.value.hasPrefix("//")
    let own = isOwn ? written.value : desk.catalog.settings.url.ownPath(of: written.value)
    guard let own else { return nil }
    let target = desk.links.target(of: own, kind: kind, in: "", on: .home)
    var anchors = KnownAnchors(desk)
    return check(target, kind, WrittenAddress("", in: ""), at: written.location, &anchors)
  }

  private func check(
    _ target: LinkTarget,
    _ kind: Link.Kind,
    _ written: WrittenAddress,
    at location: Location,
    _ anchors: inout KnownAnchors
  ) -> LinkProblem? {
    switch target {
    case .problem(let rule, let message, let suggestion):
      return LinkProblem(Diagnostic(rule, message, at: location, suggestion: suggestion))
    case .address(let address, let fragment):
      guard let claim = book.claim(at: address) else {
        return missing(address, kind, written, at: location)
      }
      guard let fragment, !fragment.isEmpty, let known = anchors.of(claim) else { return nil }
      if let page = claim.page, desk.shows(questionWithID: fragment, on: page) { return nil }
      return check(fragment, among: known, of: address, at: location)
    }
  }

  /// Why nothing lies at an address; nil for what is known to be there but could not be read.
  private func missing(
    _ address: Address,
    _ kind: Link.Kind,
    _ written: WrittenAddress,
    at location: Location
  ) -> LinkProblem? {
    switch LeftOutPage(at: address, in: desk.catalog) {
    case .broken: return nil
    case .draft(let name):
      return LinkProblem(
        Diagnostic(.linkToDraft, .draft(name), at: location, suggestion: .draft)
      )
    case .unneededSkill(let id):
      return LinkProblem(Diagnostic(.brokenLink, .unneeded(id), at: location, suggestion: .need))
    case nil: break
    }
    if kind == .image || address.path.hasPrefix("/images/") {
      return LinkProblem(
        Diagnostic(.missingImage, .noImage(address), at: location),
        wanted: .image(address)
      )
    }
    let message = written.file.map(Message.noPage) ?? .nothing(at: address)
    return LinkProblem(
      Diagnostic(.brokenLink, message, at: location),
      wanted: .page(address, written)
    )
  }

  private func check(
    _ fragment: String,
    among anchors: Set<String>,
    of address: Address,
    at location: Location
  ) -> LinkProblem? {
    // The id of a heading in another script may be written as browsers copy it.
    let fragment = withoutPercentEscapes(fragment)
    guard !anchors.contains(fragment), !templateIDs.ids.contains(fragment) else { return nil }
    return LinkProblem(
      Diagnostic(.brokenFragment, .noHeading(fragment, address), at: location),
      wanted: .anchor(fragment, anchors)
    )
  }
}

/// The ids of the headings of pages, looked up once for all links of a text.
private struct KnownAnchors {
  private let desk: Desk
  private var known: [Address: Set<String>] = [:]

  init(_ desk: Desk) {
    self.desk = desk
  }

  /// The ids that a link to something may name behind `#`; nil for what is no page.
  mutating func of(_ claim: AddressBook.Claim) -> Set<String>? {
    if let anchors = known[claim.address] { return anchors }
    let broken = claim.anchors ?? claim.page.flatMap(desk.brokenAnchors)
    // Of a file that could not be read at all nothing is known.
    if broken?.isEmpty == true { return nil }
    guard let anchors = broken ?? claim.page.map({ Set(desk.anchors(of: $0)) }) else { return nil }
    known[claim.address] = anchors
    return anchors
  }
}

extension Desk {
  /// The ids of the headings in a file that could not be read, where a page is made without its prose.
  fileprivate func brokenAnchors(of page: Page) -> Set<String>? {
    if case .comparison(let index) = page {
      return catalog.leftOut.brokenComparisons[catalog.name(of: catalog.comparisons[index])]?
        .anchors
    }
    return page.proseFile.flatMap { catalog.leftOut.brokenPages[$0]?.anchors }
  }

  /// The ids of the headings in a page's body.
  fileprivate func anchors(of page: Page) -> [String] {
    let body: Article? =
      switch page {
      case .guide(let index): catalog.roles[index].guide.body
      case .comparison(let index): catalog.comparisons[index].file?.body
      case .page(let index): catalog.pages[index].body
      default: page.proseFile.flatMap { pages[$0] }.map { catalog.pages[$0].body }
      }
    return body?.anchors.map(\.id) ?? []
  }
}

extension Suggestion {
  fileprivate static var draft: Suggestion {
    Suggestion("publish it by taking 'draft: true' out of its front matter, or build with --drafts")
  }

  fileprivate static var need: Suggestion {
    Suggestion("add a row to content/data/role-skills.csv, or take the link out")
  }
}

extension Message {
  fileprivate static func draft(_ name: String) -> Message {
    "'\(name)' is a draft, so this link would lead nowhere"
  }

  fileprivate static func unneeded(_ id: SkillID) -> Message {
    "no role needs the skill '\(id)', so it has no page"
  }

  fileprivate static func noImage(_ address: Address) -> Message {
    "there is no image at '\(address.path)'"
  }

  fileprivate static func nothing(at address: Address) -> Message {
    "nothing lies at '\(address.path)'"
  }

  fileprivate static func noPage(of file: String) -> Message {
    "no page is made from '\(file)'"
  }

  fileprivate static func noHeading(_ fragment: String, _ address: Address) -> Message {
    "the page '\(address.path)' has no heading '\(fragment)'"
  }
}
