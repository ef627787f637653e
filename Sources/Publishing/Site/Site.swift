import Content
import Files
import Reporting
import Templating

/// The site as it will be written: every page, redirect and file, each at an address of its own.
struct Site: Sendable {
  let desk: Desk

  /// The pages in the order in which they are told and listed.
  let pages: [Page]

  let redirects: [Redirect]

  /// Images and files that are copied as they are.
  let copies: [Copy]

  let book: AddressBook
}

/// A file that is copied as it is.
struct Copy: Sendable {
  let address: Address

  /// The path below the site's root.
  let file: String
}

extension Site {
  /// Gives everything an address, compiles the templates, and finds all that is wrong between them.
  ///
  /// - Parameters:
  ///   - catalog: What the site is about.
  ///   - images: The images, with their sizes.
  ///   - files: The files that are copied to the root.
  ///   - folder: The templates and assets.
  ///   - report: Where problems are told.
  init(
    arranging catalog: Catalog,
    images: [ImageFile],
    files: [StaticFile],
    with folder: TemplateFolder,
    report: inout Report
  ) {
    let plan = SitePlan(of: catalog, images: images, files: files, assets: folder.assets)
    report.add(plan.diagnostics)
    let models = Models(of: catalog, assets: folder.assets)
    let templates = TemplateSet(
      compiling: folder.templates,
      for: models,
      calledByProse: plan.partials,
      at: catalog.settings.url,
      report: &report
    )
    report.add(folder.unused(in: templates))
    desk = Desk(
      Supplies(
        catalog: catalog,
        wording: Wording(
          numbers: NumberStyle.of(language: catalog.settings.language),
          labels: catalog.settings.labels.mapValues(\.value),
          sources: catalog.sources
        ),
        models: models,
        templates: templates,
        assets: folder.assets,
        links: LinkReader(book: plan.book, names: LinkableNames()),
        templateIDs: TemplateIDs(in: folder.templates),
        imageSizes: plan.imageSizes
      )
    )
    (pages, redirects, copies, book) = (plan.pages, plan.redirects, plan.copies, plan.book)
    report.add(SiteCheck(self).diagnostics())
  }
}

extension TemplateSet {
  /// Compiles the templates of pages and sections, and the partials that prose includes.
  fileprivate init(
    compiling sources: [TemplateSource],
    for models: Models,
    calledByProse partials: Set<String>,
    at url: SiteURL,
    report: inout Report
  ) {
    let known = Set(sources.map(\.name))
    var standalone = Dictionary(
      uniqueKeysWithValues: partials.filter(known.contains).map { ($0, models.prose.schema) }
    )
    for layout in SectionLayout.allCases {
      standalone["sections/\(layout.rawValue)"] = models.section.schema
    }
    self.init(
      compiling: sources,
      pages: Dictionary(
        uniqueKeysWithValues: models.roots.map { ("pages/\($0.key)", $0.value.schema) }
      ),
      partials: standalone,
      basePath: url.basePath,
      report: &report
    )
  }
}
