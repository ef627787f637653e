import Content
import Templating

/// What every page of one build is written with: the catalog, the words, and what the templates ask for.
///
/// Copies share it, since every value that a page is made of holds one.
struct Desk: Sendable {
  private let held: Held<Supplies>

  /// What was made of the supplies beforehand, as many pages print it.
  private var prepared: Held<Prepared>

  /// Whether addresses are printed whole, as feeds want them.
  var printsWhole = false

  init(_ supplies: Supplies) {
    held = Held(supplies)
    prepared = Held(Prepared())
    prepared = Held(Prepared(self))
    prepared = Held(prepared.value.finished(at: self))
  }

  private var supplies: Supplies { held.value }
}

/// What many pages print, made once.
private struct Prepared: Sendable {
  /// The pay that stands for each role, or that of its parts.
  var pays: [SubjectID: SalaryView] = [:]

  /// When what is said of each role changed last.
  var changes: [CalendarDate?] = []

  /// A link to each skill's page, by the skill's place in the catalog.
  var skillLinks: [[UInt8]] = []

  /// The roles, by their places in the catalog.
  var roles: [RoleView] = []

  /// Where each role stands among all, best paid first; equals share a place.
  var placesByPay: [Int] = []

  /// Where each role stands among all, by name.
  var placesByName: [Int] = []

  /// The signs in the cells of each role's pay, by the roles' places.
  var signsOfPay: [Signs] = []

  /// The steps of each role's ladder as tables print them.
  var ladders: [[[UInt8]]] = []

  /// The skills, by their places in the catalog.
  var skills: [SkillView] = []

  /// The projections for all occupations together, as the facts of guides end with them.
  var outlooksOfAll: [UInt8] = []

  /// The templates for the values that are the same on every page; nil while those are made.
  var templates: TemplateSet?

  init() {}

  init(_ desk: Desk) {
    skillLinks = desk.linksToSkills()
    outlooksOfAll = desk.findOutlooksOfAll()
    roles = desk.catalog.roles.map { RoleView(role: $0) }
    skills = desk.catalog.skills.map { SkillView(skill: $0) }
    ladders = desk.catalog.roles.map { $0.guide.levels.map { desk.html($0) } }
    for role in desk.catalog.roles {
      pays[role.id] = desk.findPay(of: role)
      changes.append(desk.findChange(of: role))
    }
  }

  /// Adds the values that templates print on many pages.
  func finished(at desk: Desk) -> Prepared {
    var prepared = self
    let models = desk.models
    prepared.roles = roles.map { view in
      RoleView(
        role: view.role,
        ready: models.roleLink.readyParts(of: view, at: desk, likewise: models.role.schema)
      )
    }
    prepared.signsOfPay = desk.catalog.roles.map { desk.findSignsOfPay(of: $0) }
    prepared.placesByPay = desk.findPlacesByPay()
    prepared.placesByName = desk.findPlacesByName()
    prepared.skills = skills.map {
      SkillView(skill: $0.skill, ready: Model.skillLink.readyParts(of: $0, at: desk))
    }
    prepared.templates = desk.templates.specialised(for: models.constants(at: desk))
    return prepared
  }
}

/// What lies on a desk.
struct Supplies: Sendable {
  let catalog: Catalog
  let wording: Wording
  let models: Models
  let templates: TemplateSet
  let assets: Assets
  let links: LinkReader

  /// The sizes of the site's images in pixels, by their addresses.
  let imageSizes: [Address: (width: Int, height: Int)]

  /// The fixed words of the templates.
  let labels: Value

  /// Places in `Catalog.pages`, by name.
  let pages: [String: Int]

  /// Places in `Catalog.families`, by id.
  let families: [FamilyID: Int]

  init(
    catalog: Catalog,
    wording: Wording,
    models: Models,
    templates: TemplateSet,
    assets: Assets,
    links: LinkReader,
    imageSizes: [Address: (width: Int, height: Int)]
  ) {
    self.catalog = catalog
    self.wording = wording
    self.models = models
    self.templates = templates
    self.assets = assets
    self.links = links
    self.imageSizes = imageSizes
    labels = .labels(wording.words)
    pages = Dictionary(
      catalog.pages.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    families = Dictionary(
      catalog.families.enumerated().compactMap { place, family in family.id.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Desk {
  var catalog: Catalog { supplies.catalog }
  var wording: Wording { supplies.wording }
  var models: Models { supplies.models }

  /// The templates; those for pages have the values in them that are the same on every page.
  var templates: TemplateSet { (takesReady ? prepared.value.templates : nil) ?? supplies.templates }

  var assets: Assets { supplies.assets }
  var links: LinkReader { supplies.links }
  var imageSizes: [Address: (width: Int, height: Int)] { supplies.imageSizes }
  var labels: Value { supplies.labels }
  var pages: [String: Int] { supplies.pages }
  var families: [FamilyID: Int] { supplies.families }
  var numbers: NumberStyle { supplies.wording.numbers }
  var url: SiteURL { supplies.catalog.settings.url }

  var skillLinks: [[UInt8]] { prepared.value.skillLinks }
  var outlooksOfAll: [UInt8] { prepared.value.outlooksOfAll }

  /// The pay that stands for a role, its own or its occupation's; without a row where none does but some speak of its parts.
  func pay(of role: Role) -> SalaryView? { prepared.value.pays[role.id] }

  /// When what is said of a role changed last: its guide, or the edition that its pay comes from.
  func change(of role: Int) -> CalendarDate? { prepared.value.changes[role] }

  /// The role at that place in the catalog.
  func role(_ index: Int) -> RoleView { prepared.value.roles[index] }

  /// The signs in the cells of a role's pay.
  func signsOfPay(of role: Int) -> Signs { prepared.value.signsOfPay[safe: role] ?? [] }

  /// The place of a role among all, best paid first.
  func placeByPay(_ role: Int) -> Int { prepared.value.placesByPay[safe: role] ?? 0 }

  /// The place of a role among all, by name.
  func placeByName(_ role: Int) -> Int { prepared.value.placesByName[safe: role] ?? 0 }

  /// The steps of a role's ladder as tables print them.
  func ladder(of role: Int) -> [[UInt8]] { prepared.value.ladders[safe: role] ?? [] }

  /// The skill at that place in the catalog.
  func skill(_ index: Int) -> SkillView { prepared.value.skills[index] }

  /// Whether what was made beforehand is fit to be printed: its addresses are not whole.
  var takesReady: Bool { !printsWhole }

  /// The chains of steps that the templates ask of a model, in the order of their slots.
  func chains(of schema: String) -> [StepChain] { supplies.templates.requested[schema] ?? [] }

  /// A fixed word in the site's own wording.
  func label(_ key: String) -> String { supplies.wording.words[key] }

  /// The same desk for a feed, where every address is whole.
  var forFeed: Desk {
    var desk = self
    desk.printsWhole = true
    return desk
  }

  /// The address as it is printed: with the path below which the site lies, for feeds with its origin too.
  func print(_ address: Address) -> String {
    guard !address.isExternal else { return address.path }
    let path = url.basePath.dropLast() + address.path
    return printsWhole ? url.origin + path : String(path)
  }

  /// The whole address, for feeds, sitemaps and canonical links.
  func absolute(_ address: Address) -> String {
    address.isExternal ? address.path : url.origin + url.basePath.dropLast() + address.path
  }

  /// The whole address as one that templates may begin an address with.
  func whole(_ address: Address) -> Address { Address(external: absolute(address)) }

  /// An address as an author wrote it in site.yml: of the site, or elsewhere.
  func written(_ address: Located<String>?) -> Address? {
    address.map { $0.value.hasPrefix("/") ? Address($0.value) : Address(external: $0.value) }
  }
}
