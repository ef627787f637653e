import ArgumentParser

/// Which site a command is about.
struct SiteOption: ParsableArguments {
  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "The folder that holds 'content' and, where it has its own, 'templates'.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var folder = "."
}
