import Files

// What the command line says when it does not do what it was asked. The parser puts before the first ones which value is
// invalid for which option.
extension String {
  static func unknownRule(nearest: String?) -> String {
    nearest.map { "did you mean '\($0)'?" } ?? "'guidepost explain' lists all rules"
  }

  static let invalidDay = "write a day as 2026-11-20"

  static let invalidJobs = "give a number of cores, 1 or more"

  static func invalidName(proposal: String?) -> String {
    let rule = "a name has small letters, digits and single hyphens, at most 64 in all"
    return proposal.map { "try '\($0)'; \(rule)" } ?? rule
  }

  static let looksLikeComparison = "'-vs-' stands between the two roles of a comparison"

  static let wordOfFacts = "it is a word by which facts are asked for"

  static let notAPair = "a comparison needs the ids of two different guides"

  static func invalidEpoch(_ value: String) -> String {
    "SOURCE_DATE_EPOCH is '\(value)', and has to be a number of seconds since 1970"
  }

  static func listMayBeShort(errors: Int) -> String {
    "\(counted(errors, "errors")) in the content may have left guides out: see 'guidepost check'"
  }
}

// What `new` says.
extension String {
  static func noSite(_ folder: String) -> String {
    "'\(folder)' holds no site: it has no content/site.yml ('guidepost new site' makes one)"
  }

  static func fileExists(_ path: String) -> String {
    "'\(path)' is there already, and stays as it is"
  }

  static func noGuide(_ id: String, nearest: String?) -> String {
    let hint =
      nearest.map { "did you mean '\($0)'?" } ?? "begin it with 'guidepost new guide \(id)'"
    return "there is no guide '\(id)': \(hint)"
  }

  static func folderIsNotEmpty(_ folder: String) -> String {
    "'\(folder)' is not empty, and stays as it is"
  }

  static func isNoFolder(_ path: String) -> String {
    "'\(path)' is a file, and stays as it is"
  }

  static func noReference(errors: Int) -> String {
    "\(counted(errors, "errors")) in the content: the site cannot be read; see 'guidepost check'"
  }

  static func madeFile(_ path: String) -> String {
    "made \(path)\n"
  }

  static func madeSite(_ folder: String, files: Int) -> String {
    """
    made a site of \(counted(files, "files")) in '\(folder)'; next:

      guidepost build --site \(folder)

    """
  }
}

extension MachineError {
  static let clockIsWrong = MachineError(
    path: "",
    reason: "the clock is wrong",
    saying: "the machine's clock is wrong: set it, or give the day with --as-of"
  )
}
