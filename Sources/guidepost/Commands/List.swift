import ArgumentParser
import Publishing

/// Lists what a site's content holds.
struct List: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the site's guides, its drafts, or the guides with old figures.",
    discussion: """
      guides: id, name, last change and family of every guide that is not a draft. drafts: the \
      same of the drafts. stale: the guides that show figures older than their limit, with the \
      source, its age and the limit in months.

        guidepost list stale --as-of 2027-01-01
      """
  )

  @Argument(help: "What to list.")
  var what: Listing

  @OptionGroup var site: SiteOption
  @OptionGroup var day: DayOption

  func run() async throws {
    let request = BuildRequest(
      site: site.folder,
      workers: processorCount(),
      asOf: try day.date()
    )
    try tell(what, of: try await inventory(request))
  }
}

/// What can be listed.
enum Listing: String, CaseIterable, ExpressibleByArgument {
  case guides, drafts, stale
}
