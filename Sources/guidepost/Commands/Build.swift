import ArgumentParser
import Publishing

/// Reads, checks, renders and writes the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the site and write it to 'public'.",
    discussion: """
      Nothing is written unless the site is free of errors, and files that would stay as they are \
      are not touched.

        guidepost build --site careers --base-url https://example.org/careers/
      """
  )

  @OptionGroup var options: RunOptions

  func run() async throws {
    let (result, seconds) = try await timed(options.request(), Publishing.build)
    options.speaker.tell(result, of: .build, after: seconds)
  }
}
