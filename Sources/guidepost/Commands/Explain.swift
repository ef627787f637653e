import ArgumentParser
import Reporting

/// Says what a rule means, with a bad and a good example.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule means and how to mend what it reports.",
    discussion: """
      The name of a rule stands in square brackets behind each message. Without a name, all rules \
      are listed.

        guidepost explain stale-figure
      """
  )

  @Argument(
    help: ArgumentHelp("The name of a rule.", valueName: "rule"),
    completion: .list(Rule.allCases.map(\.rawValue)),
    transform: Rule.init(named:)
  )
  var rule: Rule?

  func run() {
    Terminal.output.write(rule?.explanationText ?? listOfRules())
  }
}
