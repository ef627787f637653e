import ArgumentParser
import Publishing
import Reporting

/// Tells what came of a build or a check: the diagnostics, the stages' times, and a closing line.
struct Speaker {
  let format: Format
  let isStrict: Bool
  let isVerbose: Bool
  let isQuiet: Bool

  /// Prints all there is to say of a run, and ends the program, with status 1 if the site is not sound.
  ///
  /// It ends at once, as the system takes back the memory of a site faster than its parts can be given back one by one.
  func tell(_ result: BuildResult, of verb: Verb, after seconds: Double) -> Never {
    tell(result.report, result.lines)
    if isVerbose { Terminal.errors.write(timingsText(result.timings)) }
    if !isQuiet {
      let line = ClosingLine(verb: verb, result: result, isStrict: isStrict, seconds: seconds)
      closingStream.write(line.text + "\n")
    }
    withExtendedLifetime(result) {
      Guidepost.exit(withError: result.isSound ? nil : ExitCode.failure)
    }
  }

  private func tell(_ report: Report, _ lines: SourceLines) {
    switch format {
    case .text:
      let printer = TextPrinter(lines: lines, colours: Terminal.errors.hasColours)
      Terminal.errors.write(printer.print(report))
    case .github: Terminal.output.write(GitHubPrinter().print(report))
    case .json: Terminal.output.write(JSONPrinter().print(report))
    }
  }

  /// Who asks for JSON feeds the output to a program, and each of its lines has to be an object.
  private var closingStream: Terminal { format == .json ? .errors : .output }
}

/// What a run was to do.
enum Verb {
  case build, check
}

/// Does one run and measures it.
func timed(
  _ request: BuildRequest,
  _ run: (BuildRequest) async throws -> BuildResult
) async throws -> (result: BuildResult, seconds: Double) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try await run(request)
  return (result, (clock.now - start) / .seconds(1))
}

extension Terminal {
  /// Colours are for people, and not for those who said that they want none (https://no-color.org).
  fileprivate var hasColours: Bool { isInteractive && environment("NO_COLOR") == nil }
}

private func timingsText(_ timings: [StageTiming]) -> String {
  columns(timings.map { [$0.stage, decimal($0.seconds * 1_000, digits: 1) + " ms"] })
}
