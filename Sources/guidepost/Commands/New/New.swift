import ArgumentParser

/// Makes a file or a site to begin with.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a guide, a comparison, a page or a site, or write down the templates' names.",
    discussion: """
      What is made builds at once. A file of yours is never changed.

        guidepost new guide data-engineer
      """,
    subcommands: [
      NewGuide.self, NewComparison.self, NewPage.self, NewSite.self, NewTemplateReference.self,
    ]
  )
}
