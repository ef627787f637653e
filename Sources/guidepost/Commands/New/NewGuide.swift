import ArgumentParser

/// Begins a guide.
struct NewGuide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Begin a guide to one role: content/guides/NAME.md.",
    discussion: """
      The name becomes the role's id and its address.

        guidepost new guide data-engineer
      """
  )

  @Argument(
    help: "The role's id: small letters, digits and single hyphens.",
    transform: roleID
  )
  var name: String

  @OptionGroup var site: SiteOption
  @OptionGroup var day: DayOption

  func run() throws {
    let stub = GuideStub(id: name, published: try day.date())
    try SiteFolder(site.folder).add(stub.text, as: "content/guides/\(name).md")
  }
}
