import Publishing
import Reporting

/// The last line of a run: what was made of the site, or that nothing was.
struct ClosingLine {
  let verb: Verb
  let result: BuildResult
  let isStrict: Bool
  let seconds: Double

  var text: String {
    guard result.isSound else { return failure }
    let end = "\(warnings); \(decimal(seconds, digits: 2)) s"
    switch (verb, result.changes) {
    case (.build, let changes?): return "built \(pages): \(words(for: changes)); \(end)"
    case (.build, nil): return "built \(pages): \(end)"
    case (.check, _): return "checked \(pages): \(end)"
    }
  }
}

extension ClosingLine {
  /// "6 guides, 15 comparisons and 12 other pages"; kinds without a page are left out.
  private var pages: String {
    let kinds = result.pages.filter { $0.count > 0 }.map { counted($0.count, $0.kind) }
    return kinds.isEmpty ? "no pages" : listed(kinds)
  }

  private var warnings: String {
    result.report.warnings == 0 ? "no warnings" : counted(result.report.warnings, "warnings")
  }

  private func words(for changes: BuildResult.Changes) -> String {
    "\(counted(changes.written, "files")) written, \(changes.unchanged) unchanged, "
      + "\(changes.removed) removed"
  }

  private var failure: String {
    let report = result.report
    let found = [(report.errors, "errors"), (report.warnings, "warnings")].filter { $0.0 > 0 }
      .map(counted)
    let files = Set(report.diagnostics.compactMap(\.location?.file)).count
    let places = files == 0 ? "" : " in \(counted(files, "files"))"
    let reason = isStrict && report.errors == 0 ? ", and --strict allows none" : ""
    return "\(verb == .build ? "not built" : "not sound"): \(listed(found))\(places)\(reason)"
  }
}
