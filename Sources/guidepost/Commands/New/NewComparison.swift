import ArgumentParser

/// Begins the prose of a comparison.
struct NewComparison: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comparison",
    abstract: "Begin a comparison of two roles: content/comparisons/A-vs-B.md.",
    discussion: """
      Give the ids of two guides in any order, or the name of their comparison.

        guidepost new comparison web-developer data-scientist
        guidepost new comparison data-scientist-vs-web-developer
      """
  )

  @Argument(
    help: "The ids of two guides, or both with '-vs-' between them.",
    transform: roleIDs
  )
  var names: [[String]]

  @OptionGroup var site: SiteOption
  @OptionGroup var day: DayOption

  func validate() throws {
    guard ids.count == 2, ids[0] != ids[1] else { throw ValidationError(.notAPair) }
  }

  func run() throws {
    let folder = try SiteFolder(site.folder)
    try ids.forEach(folder.requireGuide)
    let stub = ComparisonStub(a: ids[0], b: ids[1], published: try day.date())
    try folder.add(stub.text, as: "content/comparisons/\(ids[0])-vs-\(ids[1]).md")
  }

  /// The ids in the order that the file's name has.
  private var ids: [String] { names.joined().sorted() }
}

/// The ids that an argument names: one, or two on either side of the first `-vs-`, which no role's id holds.
private func roleIDs(_ argument: String) throws -> [String] {
  try argument.split(separator: "-vs-", maxSplits: 1, omittingEmptySubsequences: false).map {
    try roleID(String($0))
  }
}
