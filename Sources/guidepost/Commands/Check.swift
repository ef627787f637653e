import ArgumentParser
import Publishing

/// Does all that a build does but the writing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find what is wrong with the site, and write nothing.",
    discussion: """
      Reports what 'guidepost build' would report. 'guidepost explain RULE' tells what a name in \
      square brackets means.

        guidepost check --strict --only stale-figure
      """
  )

  @OptionGroup var options: RunOptions

  func run() async throws {
    let (result, seconds) = try await timed(options.request(), Publishing.check)
    options.speaker.tell(result, of: .check, after: seconds)
  }
}
