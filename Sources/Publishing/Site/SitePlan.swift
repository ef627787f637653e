import CommonMark
import Content
import Files
import Reporting

/// Which pages, redirects and files a site has, and where each lies.
struct SitePlan {
  private(set) var pages: [Page] = []
  private(set) var redirects: [Redirect] = []
  private(set) var copies: [Copy] = []
  private(set) var imageSizes: [Address: (width: Int, height: Int)] = [:]
  private(set) var book: AddressBook
  private(set) var diagnostics: [Diagnostic] = []

  /// The partials that the site's prose includes.
  private(set) var partials: Set<String> = []

  private let catalog: Catalog

  init(of catalog: Catalog, images: [ImageFile], files: [StaticFile], assets: Assets) {
    self.catalog = catalog
    let mostPages = catalog.roles.count * 2 + catalog.comparisons.count + catalog.skills.count
    book = AddressBook(expecting: mostPages)
    planPages()
    planBrokenFiles()
    planMachineFiles()
    for asset in assets.files { enter(asset.address, .the("asset", asset.path)) }
    planCopies(images, files)
    planRedirects()
    partials = Set(calls.lazy.flatMap(\.partials).map(\.name))
  }

  private var calls: [Calls] {
    catalog.roles.map { $0.guide.body.calls }
      + catalog.comparisons.compactMap { $0.file?.body.calls }
      + catalog.pages.map { $0.body.calls } + catalog.brokenPages.flatMap(\.file.calls)
  }

  private mutating func planPages() {
    for page in Page.standing {
      add(page, at: address(ofStanding: page), .the("page", page.template))
    }
    for (index, role) in catalog.roles.enumerated() {
      let location = Location(role.guide.file)
      add(.guide(index), at: .guide(role.id.text), .the("guide", role.id.text), location)
      enter(.facts(of: role.id.text), .the("facts of", role.id.text), location)
    }
    for (index, family) in catalog.families.enumerated() {
      guard let id = family.id else { continue }
      add(.family(index), at: .family(id.text), .the("family", id.text))
    }
    for (index, comparison) in catalog.comparisons.enumerated() {
      let name = catalog.name(of: comparison)
      let location = comparison.file.map { Location($0.file) }
      add(
        .comparison(index),
        at: Address("/compare/\(name)/"),
        .the("comparison", name),
        location
      )
    }
    for (index, skill) in catalog.skills.enumerated() {
      let location = skill.row.place.location(of: skill.row.id)
      add(.skill(index), at: .skill(skill.id.text), .the("skill", skill.id.text), location)
    }
    for (index, page) in catalog.pages.enumerated() where !Page.standingFiles.contains(page.name) {
      let address = LinkableNames().addressOfPage(page.name)
      add(.page(index), at: address, .the("page", page.name), Location(page.file))
    }
  }

  /// Keeps the addresses of files that could not be read, so that what is wrong between them and others is told at once.
  private mutating func planBrokenFiles() {
    for page in catalog.brokenPages where !isGenerated(page.address) {
      let claim = AddressBook.Claim(
        page.address,
        page.what,
        at: Location(page.file.file),
        anchors: page.file.anchors
      )
      if let clash = book.enter(claim) { diagnostics.append(clash) }
    }
  }

  /// Whether there is a page without a file that only lacks its prose.
  private func isGenerated(_ address: Address) -> Bool {
    book.claim(at: address).map { $0.page != nil && $0.location == nil } ?? false
  }

  private func address(ofStanding page: Page) -> Address {
    switch page {
    case .guides: .guides
    case .comparisons: .comparisons
    case .skills: .skills
    case .salaries: .salaries
    case .notFound: .notFound
    default: .home
    }
  }

  private mutating func planMachineFiles() {
    enter(.feed, .the("feed"))
    enter(.sitemap, .the("sitemap"))
    enter(.robots, .the("file for robots"))
    enter(.search, .the("search index"))
    enter(.redirects, .the("list of redirects"))
  }

  private mutating func planCopies(_ images: [ImageFile], _ files: [StaticFile]) {
    for image in images {
      let address = Address.image(image.path)
      if let size = image.size { imageSizes[address] = size }
      copy(image.file, to: address, .the("image", image.path))
    }
    for file in files { copy(file.file, to: Address("/\(file.path)"), .the("file", file.path)) }
  }

  private mutating func planRedirects() {
    for role in catalog.roles { redirect(role.guide.aliases, to: .guide(role.id.text)) }
    for comparison in catalog.comparisons {
      guard let file = comparison.file else { continue }
      let (a, b) = (catalog.roles[comparison.a].id.text, catalog.roles[comparison.b].id.text)
      redirect(file.aliases, to: .comparison(a, b))
      redirect(.comparison(b, a), to: .comparison(a, b), nil, .the("pair the other way round"))
    }
    for page in catalog.pages {
      redirect(page.aliases, to: LinkableNames().addressOfPage(page.name))
    }
  }

  private mutating func redirect(_ aliases: [Located<String>], to target: Address) {
    for alias in aliases {
      let address = Address(alias: alias.value)
      redirect(address, to: target, alias.location, .the("alias", alias.value))
    }
  }

  private mutating func redirect(
    _ from: Address,
    to target: Address,
    _ location: Location?,
    _ what: AddressBook.Thing
  ) {
    if enter(from, what, location) {
      redirects.append(Redirect(from: from, to: target))
    }
  }

  private mutating func copy(_ file: String, to address: Address, _ what: AddressBook.Thing) {
    if enter(address, what, Location(file)) { copies.append(Copy(address: address, file: file)) }
  }

  private mutating func add(
    _ page: Page,
    at address: Address,
    _ what: AddressBook.Thing,
    _ location: Location? = nil
  ) {
    if enter(address, what, location, page) { pages.append(page) }
  }

  @discardableResult
  private mutating func enter(
    _ address: Address,
    _ what: AddressBook.Thing,
    _ location: Location? = nil,
    _ page: Page? = nil
  ) -> Bool {
    if address.isTooLong {
      let suggestion = Suggestion.shorter
      let message = Message.tooLong(what)
      diagnostics.append(Diagnostic(.invalidURL, message, at: location, suggestion: suggestion))
      return false
    }
    let claim = AddressBook.Claim(address, what, at: location, page: page)
    guard let clash = book.enter(claim) else { return true }
    diagnostics.append(clash)
    return false
  }
}

extension Address {
  /// An old address as authors write it: `/x` means `/x/`, `/x.html` is that file.
  ///
  /// - Parameter alias: What was found to be an alias when it was read.
  fileprivate init(alias: String) {
    let isFile = alias.split(separator: "/").last?.contains(".") ?? false
    self.init(alias.hasSuffix("/") || isFile ? alias : alias + "/")
  }
}

extension Suggestion {
  fileprivate static var shorter: Suggestion {
    Suggestion("an address has at most 1000 bytes, and 240 between two slashes")
  }
}

extension Message {
  fileprivate static func tooLong(_ what: AddressBook.Thing) -> Message {
    "\(what) has an address too long for a file's name"
  }
}
