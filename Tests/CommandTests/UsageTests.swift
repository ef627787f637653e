import Testing

/// Arguments that are not understood, and the first line that is said of them.
private let mistakes: [(arguments: [String], message: String)] = [
  (
    ["build", "--only", "stale-figur"],
    "The value 'stale-figur' is invalid for '--only <rule>': did you mean 'stale-figure'?"
  ),
  (
    ["check", "--except", "weather"],
    "The value 'weather' is invalid for '--except <rule>': 'guidepost explain' lists all rules"
  ),
  (
    ["explain", "absent-fakt"],
    "The value 'absent-fakt' is invalid for '<rule>': did you mean 'absent-fact'?"
  ),
  (
    ["build", "--jobs", "0"],
    "The value '0' is invalid for '--jobs <number>': give a number of cores, 1 or more"
  ),
  (
    ["build", "--base-url", "example.org"],
    "The value 'example.org' is invalid for '--base-url <url>': write an address such as "
      + "https://example.org/careers/"
  ),
  (
    ["list", "stale", "--as-of", "2026-02-30"],
    "The value '2026-02-30' is invalid for '--as-of <date>': write a day as 2026-11-20"
  ),
  (
    ["build", "--as-of", "26-11-20"],
    "The value '26-11-20' is invalid for '--as-of <date>': write a day as 2026-11-20"
  ),
  (
    ["check", "--format", "xml"],
    "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'github' or "
      + "'json'."
  ),
  (
    ["list", "roles"],
    "The value 'roles' is invalid for '<what>'. Please provide one of 'guides', 'drafts' or 'stale'."
  ),
  (
    ["new", "guide", "Data Engineer"],
    "The value 'Data Engineer' is invalid for '<name>': try 'data-engineer'; a name has small "
      + "letters, digits and single hyphens, at most 64 in all"
  ),
  (
    ["new", "page", "!"],
    "The value '!' is invalid for '<name>': a name has small letters, digits and single hyphens, at "
      + "most 64 in all"
  ),
  (
    ["new", "guide", "baker-vs-cook"],
    "The value 'baker-vs-cook' is invalid for '<name>': '-vs-' stands between the two roles of a "
      + "comparison"
  ),
  (
    ["new", "guide", "Bäcker"],
    "The value 'Bäcker' is invalid for '<name>': a name has small letters, digits and single "
      + "hyphens, at most 64 in all"
  ),
  (
    ["new", "guide", "median"],
    "The value 'median' is invalid for '<name>': it is a word by which facts are asked for"
  ),
  (["new", "comparison", "baker"], "a comparison needs the ids of two different guides"),
  (["new", "comparison", "baker-vs-baker"], "a comparison needs the ids of two different guides"),
  (["new", "comparison", "a", "b", "c"], "a comparison needs the ids of two different guides"),
]

@Test(arguments: mistakes)
func wrongUsageIsToldWithStatus64(arguments: [String], message: String) throws {
  let run = try Workshop().guidepost(arguments)
  #expect(run.status == 64)
  #expect(run.output == "")
  #expect(run.errors.hasPrefix("Error: \(message)\n"))
}

@Test func aWrongEpochIsToldWithStatus64() throws {
  let run = try Workshop().guidepost("check", environment: ["SOURCE_DATE_EPOCH": "noon"])
  let message = "SOURCE_DATE_EPOCH is 'noon', and has to be a number of seconds since 1970"
  #expect(run.status == 64)
  #expect(run.errors.hasPrefix("Error: \(message)\n"))
}

@Test func theVersionIsPrinted() throws {
  #expect(try Workshop().guidepost("--version") == Run(output: "0.1.0\n"))
}

@Test(
  arguments: [
    ["build"], ["check"], ["explain"], ["list"], ["new"], ["new", "guide"], ["new", "comparison"],
    ["new", "page"], ["new", "site"],
  ]
)
func everyCommandHasHelpWithAnExample(command: [String]) throws {
  let run = try Workshop().guidepost(command + ["--help"])
  #expect(run.status == 0)
  #expect(run.output.contains("\n  guidepost \(command.joined(separator: " ")) "))
}

@Test func theHelpNamesTheCommandsAndTheStatuses() throws {
  let run = try Workshop().guidepost()
  #expect(run.status == 0)
  let expected = """
    OVERVIEW: Build a website of career guides whose figures can be checked.

    A site is a folder with 'content/' in it: guides in Markdown, tables of pay,
    outlook and skills, and site.yml. To begin with one that works:

      guidepost new site careers
      guidepost build --site careers

    Exit status: 0 all is well, 1 there are problems in the content, 64 the command
    was not understood, 74 the machine failed (a full disk, a folder that may not
    be read).

    USAGE: guidepost <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      build                   Check the site and write it to 'public'.
      check                   Find what is wrong with the site, and write nothing.
      new                     Begin a guide, a comparison, a page or a site, or
                              write down the templates' names.
      explain                 Say what a rule means and how to mend what it reports.
      list                    List the site's guides, its drafts, or the guides
                              with old figures.

      See 'guidepost help <subcommand>' for detailed help.

    """
  #expect(run.output == expected)
}

@Test(arguments: ["bash", "zsh", "fish"])
func shellsCompleteRules(shell: String) throws {
  let run = try Workshop().guidepost("--generate-completion-script", shell)
  #expect(run.status == 0)
  #expect(run.output.contains("stale-figure"))
}
