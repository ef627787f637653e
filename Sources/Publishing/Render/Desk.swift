import Content
import Files
import Templating

/// What every page of one build is written with: the catalog, the words, and what the templates ask for.
struct Desk: Sendable {
  let catalog: Catalog
  let wording: Wording
  let models: Models
  let templates: TemplateSet
  let assets: Assets
  let links: LinkReader

  /// The sizes of the site's images, by their addresses.
  let imageSizes: [Address: (width: Int, height: Int)]

  /// Places in `Catalog.pages`, by name.
  let pages: [String: Int]

  private let labels: [String: String]
  private let needs: [String: Needs]

  /// Whether addresses are printed whole, as feeds want them.
  private var printsWhole = false

  init(
    catalog: Catalog,
    wording: Wording,
    labels: [String: String],
    models: Models,
    templates: TemplateSet,
    assets: Assets,
    links: LinkReader,
    imageSizes: [Address: (width: Int, height: Int)]
  ) {
    self.catalog = catalog
    self.wording = wording
    self.labels = labels
    self.models = models
    self.templates = templates
    self.assets = assets
    self.links = links
    self.imageSizes = imageSizes
    pages = Dictionary(
      catalog.pages.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let schemas = Set(templates.used.keys).union(templates.requested.keys)
    needs = Dictionary(
      uniqueKeysWithValues: schemas.map {
        ($0, Needs(slots: templates.used[$0] ?? [], chains: templates.requested[$0] ?? []))
      }
    )
  }

  var numbers: NumberStyle { wording.numbers }
  var url: SiteURL { catalog.settings.url }

  /// The same desk for a feed, where every address is whole.
  var forFeed: Desk {
    var desk = self
    desk.printsWhole = true
    return desk
  }

  /// What the templates use of a model; nothing of one that they never open.
  func needs(of schema: String) -> Needs { needs[schema] ?? Needs(slots: []) }

  /// A fixed word in the site's own wording.
  func label(_ key: String) -> String { labels[key] ?? key }

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
