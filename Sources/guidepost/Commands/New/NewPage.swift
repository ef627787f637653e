import ArgumentParser

/// Begins a page.
struct NewPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Begin a page of its own: content/pages/NAME.md.",
    discussion: """
      The name is its address. index, guides, compare, skills, salaries and 404 are the prose of \
      the pages that every site has.

        guidepost new page about
      """
  )

  @Argument(
    help: "The page's name: small letters, digits and single hyphens.",
    transform: pageName
  )
  var name: String

  @OptionGroup var site: SiteOption
  @OptionGroup var day: DayOption

  func run() throws {
    let stub = PageStub(name: name, updated: try day.date())
    try SiteFolder(site.folder).add(stub.text, as: "content/pages/\(name).md")
  }
}
