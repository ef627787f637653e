import Content
import Templating

/// What every page of one build is written with: the catalog, the words, and what the templates ask for.
final class Desk: Sendable {
  private let supplies: Supplies

  /// What was made already of what many pages print.
  let shelves: Shelves

  /// The same as templates meet it; nil at the desk that makes it.
  let things: Things?

  /// The templates; those for pages have the values in them that are the same on every page.
  let templates: TemplateSet

  /// Whether addresses are printed whole, as feeds want them.
  let printsWhole: Bool

  init(_ supplies: Supplies) {
    let shelves = Shelves(for: supplies.catalog)
    let maker = Desk(supplies, shelves)
    (self.supplies, self.shelves) = (supplies, shelves)
    things = Things(maker: maker)
    templates = supplies.templates.specialised(for: supplies.models.constants(at: maker))
    printsWhole = false
  }

  /// A desk that keeps no things.
  private init(_ supplies: Supplies, _ shelves: Shelves, printsWhole: Bool = false) {
    (self.supplies, self.shelves, self.printsWhole) = (supplies, shelves, printsWhole)
    (things, templates) = (nil, supplies.templates)
  }

  /// The same desk for a feed, where every address is whole: it has shelves of its own.
  var forFeed: Desk { Desk(supplies, Shelves(for: catalog), printsWhole: true) }
}

/// What lies on a desk.
struct Supplies: Sendable {
  let catalog: Catalog
  let wording: Wording
  let models: Models
  let templates: TemplateSet
  let assets: Assets
  let links: LinkReader

  /// The ids in the text of the templates.
  let templateIDs: TemplateIDs

  /// The sizes of the site's images in pixels, by their addresses.
  let imageSizes: [Address: (width: Int, height: Int)]

  /// The fixed words of the templates.
  let labels: Value

  /// For each slot of a schema, by its name, whether templates ask for it.
  let usedSlots: [String: [Bool]]

  /// The path below which the site lies, without a slash at its end.
  let base: String

  /// The same with the origin before it.
  let root: String

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
    templateIDs: TemplateIDs,
    imageSizes: [Address: (width: Int, height: Int)]
  ) {
    self.catalog = catalog
    self.wording = wording
    self.models = models
    self.templates = templates
    self.assets = assets
    self.links = links
    self.templateIDs = templateIDs
    self.imageSizes = imageSizes
    labels = .labels(wording.words)
    usedSlots = templates.used.mapValues { slots in
      (0..<(slots.max() ?? -1) + 1).map(slots.contains)
    }
    base = String(catalog.settings.url.basePath.dropLast())
    root = catalog.settings.url.origin + base
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

  var assets: Assets { supplies.assets }
  var links: LinkReader { supplies.links }
  var templateIDs: TemplateIDs { supplies.templateIDs }
  var imageSizes: [Address: (width: Int, height: Int)] { supplies.imageSizes }
  var labels: Value { supplies.labels }
  var pages: [String: Int] { supplies.pages }
  var families: [FamilyID: Int] { supplies.families }
  var numbers: NumberStyle { supplies.wording.numbers }
  var url: SiteURL { supplies.catalog.settings.url }

  /// The chains of steps that the templates ask of a model, in the order of their slots.
  func chains(of schema: String) -> [StepChain] { supplies.templates.requested[schema] ?? [] }

  /// For each slot of a schema, up to the last that templates ask for, whether they ask for it.
  func usedSlots(of schema: Schema) -> [Bool] { supplies.usedSlots[schema.name] ?? [] }

  /// A fixed word in the site's own wording.
  func label(_ key: String) -> String { supplies.wording.words[key] }

  /// The address as it is printed: with the path below which the site lies, for feeds with its origin too.
  func print(_ address: Address) -> String {
    guard !address.isExternal else { return address.path }
    return (printsWhole ? supplies.root : supplies.base) + address.path
  }

  /// The whole address, for feeds, sitemaps and canonical links.
  func absolute(_ address: Address) -> String {
    address.isExternal ? address.path : supplies.root + address.path
  }

  /// The whole address as one that templates may begin an address with.
  func whole(_ address: Address) -> Address { Address(external: absolute(address)) }

  /// An address as an author wrote it in site.yml: of the site, or elsewhere.
  func written(_ address: Located<String>?) -> Address? {
    address.map { $0.value.hasPrefix("/") ? Address($0.value) : Address(external: $0.value) }
  }
}
