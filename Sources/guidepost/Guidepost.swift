import ArgumentParser
import CMemory

/// The program: each verb is a file in `Commands/`, and all that it says to people is in `Talk/`.
@main
struct Guidepost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build a website of career guides whose figures can be checked.",
    discussion: """
      A site is a folder with 'content/' in it: guides in Markdown, tables of pay, outlook and \
      skills, and site.yml. To begin with one that works:

        guidepost new site careers
        guidepost build --site careers

      Exit status: 0 all is well, 1 there are problems in the content, 64 the command was not \
      understood, 74 the machine failed (a full disk, a folder that may not be read).
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self, New.self, Explain.self, List.self]
  )

  static func main() async {
    memory_grow_in_large_steps()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(because: error)
    }
  }
}
