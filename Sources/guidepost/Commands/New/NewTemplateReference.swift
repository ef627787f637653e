import ArgumentParser
import Files
import Publishing
import Reporting

/// Writes down what templates may ask for.
struct NewTemplateReference: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template-reference",
    abstract: "Write TEMPLATES.md: every name that templates know, and what it prints on the site.",
    discussion: """
      The file is written anew where this command made it. The content must be sound, as its pages \
      are what the samples come from; templates need not be.

        guidepost new template-reference --site careers
      """
  )

  @OptionGroup var site: SiteOption
  @OptionGroup var day: DayOption

  func run() async throws {
    let folder = try SiteFolder(site.folder)
    let request = BuildRequest(
      site: site.folder,
      workers: processorCount(),
      asOf: try day.date()
    )
    let (result, text) = try await templateReference(request)
    guard let text else { throw Refusal(.noReference(errors: result.report.errors)) }
    try folder.renew(text, as: "TEMPLATES.md")
  }
}
