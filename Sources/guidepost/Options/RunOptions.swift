import ArgumentParser
import Content
import Publishing
import Reporting

/// What `build` and `check` have in common.
struct RunOptions: ParsableArguments {
  @OptionGroup var site: SiteOption

  @Option(
    help: ArgumentHelp(
      "Where to write; 'public' in the site's folder unless given.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("An address in place of the one in site.yml.", valueName: "url"),
    transform: SiteURL.init(argument:)
  )
  var baseURL: SiteURL?

  @Flag(help: "Take drafts for finished.")
  var drafts = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(
    help: ArgumentHelp("How many cores to use; all of them unless given.", valueName: "number"),
    transform: workers
  )
  var jobs: Int?

  @Option(help: ArgumentHelp("How to print what is found.", valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Show the warnings of this rule alone; may be given again. Errors are always shown.",
      valueName: "rule"
    ),
    completion: .list(Rule.allCases.map(\.rawValue)),
    transform: Rule.init(named:)
  )
  var only: [Rule] = []

  @Option(
    help: ArgumentHelp(
      "Leave out the warnings of this rule; may be given again.",
      valueName: "rule"
    ),
    completion: .list(Rule.allCases.map(\.rawValue)),
    transform: Rule.init(named:)
  )
  var except: [Rule] = []

  @OptionGroup var day: DayOption

  @Flag(help: "Print how long each stage took, too.")
  var verbose = false

  @Flag(help: "Print problems alone.")
  var quiet = false
}

extension RunOptions {
  /// What the pipeline is asked for.
  func request() throws -> BuildRequest {
    BuildRequest(
      site: site.folder,
      output: output,
      baseURL: baseURL,
      drafts: drafts,
      strict: strict,
      workers: jobs ?? processorCount(),
      asOf: try day.date(),
      only: Set(only),
      except: Set(except)
    )
  }

  /// Who tells what came of it.
  var speaker: Speaker {
    Speaker(format: format, isStrict: strict, isVerbose: verbose, isQuiet: quiet)
  }
}

/// How diagnostics are printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case text, github, json
}

private func workers(_ argument: String) throws -> Int {
  guard let number = Int(argument), number > 0 else {
    throw ValidationError(.invalidJobs)
  }
  return number
}

extension SiteURL {
  /// The address of a site that an argument names: `https://example.org/careers/`.
  fileprivate init(argument: String) throws {
    guard let url = SiteURL(parsing: argument) else {
      throw ValidationError("write an address such as https://example.org/careers/")
    }
    self = url
  }
}
