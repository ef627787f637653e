import Content
import Files
import Reporting

/// One run of the pipeline: what it was asked for, what it found, and how long its stages took.
struct Run {
  let request: BuildRequest
  var report = Report()
  private var timings: [StageTiming] = []
  private var start = ContinuousClock.now

  init(_ request: BuildRequest) {
    self.request = request
  }

  /// Whether the site may be written: no errors and, where the request is strict, no warnings.
  var isSound: Bool { report.isSound && !(request.strict && report.warnings > 0) }

  /// Ends a stage that began where the last one ended.
  mutating func lap(_ stage: String) {
    let now = ContinuousClock.now
    let (seconds, attoseconds) = start.duration(to: now).components
    let duration = Double(seconds) + Double(attoseconds) / 1e18
    timings.append(StageTiming(stage: stage, seconds: duration))
    start = now
  }

  /// Weighs what was found as the site and the request want it.
  mutating func judge(by choices: [Rule: Severities.Choice]) {
    let severities = Severities(choices: choices, only: request.only, except: request.except)
    report = report.judged(by: severities)
  }

  func result(of site: Site, _ changes: Output.Summary? = nil) -> BuildResult {
    BuildResult(
      report: report,
      lines: .files(below: request.site),
      pages: site.counts,
      changes: changes.map {
        BuildResult.Changes(written: $0.written, unchanged: $0.unchanged, removed: $0.removed)
      },
      timings: timings,
      isSound: isSound,
      site: site
    )
  }
}

extension BuildRequest {
  /// The folder to write to.
  var outputFolder: String { output ?? joinedPath(site, "public") }
}

extension SourceLines {
  /// The lines of the files below a folder; those of a file that cannot be read are not shown.
  static func files(below folder: String) -> SourceLines {
    SourceLines { path in
      guard !path.hasPrefix("/") else { return nil }
      return try? readFile(joinedPath(folder, path))
    }
  }
}

extension Site {
  /// How many pages of each kind there are, as they are told.
  var counts: [(kind: String, count: Int)] {
    let catalog = desk.catalog
    let own = [
      ("guides", catalog.roles.count), ("comparisons", catalog.comparisons.count),
      ("skills", catalog.skills.count),
    ]
    let others = pages.count - own.reduce(0) { $0 + $1.1 }
    return own.map { (kind: $0.0, count: $0.1) } + [(kind: "other pages", count: others)]
  }
}
