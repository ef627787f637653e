package import Content
package import Reporting

/// What a build is asked for.
package struct BuildRequest: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package var site: String

  /// Where to write, as a path from the working folder; nil for `public` in the site's folder.
  package var output: String?

  /// An address in place of site.yml's `url`.
  package var baseURL: SiteURL?

  /// Whether drafts are built too.
  package var drafts: Bool

  /// Whether warnings keep the site from being written.
  package var strict: Bool

  /// How many pages are made at a time; at least 1.
  package var workers: Int

  /// The day by which ages are judged; it never changes the output.
  package var asOf: CalendarDate

  /// The rules whose warnings alone are told; empty for all.
  package var only: Set<Rule>

  /// The rules whose warnings are not told.
  package var except: Set<Rule>

  package init(
    site: String = ".",
    output: String? = nil,
    baseURL: SiteURL? = nil,
    drafts: Bool = false,
    strict: Bool = false,
    workers: Int,
    asOf: CalendarDate,
    only: Set<Rule> = [],
    except: Set<Rule> = []
  ) {
    self.site = site
    self.output = output
    self.baseURL = baseURL
    self.drafts = drafts
    self.strict = strict
    self.workers = max(workers, 1)
    self.asOf = asOf
    self.only = only
    self.except = except
  }
}

/// What came of a build or a check.
package struct BuildResult: Sendable {
  /// All that was found, as the site and the request judge it.
  package var report: Report

  /// Where the lines are that the report points at.
  package var lines: SourceLines

  /// How many pages of each kind there are, in the order in which they are told: ("guides", 6).
  package var pages: [(kind: String, count: Int)]

  /// What was done to the output; nil if nothing was written.
  package var changes: Changes?

  /// How long each stage took, in order.
  package var timings: [StageTiming]

  /// Whether the site is as the request demands: no errors and, where it is strict, no warnings.
  package var isSound: Bool

  /// What it was all made of: who prints a result and ends the program need not wait for its memory to be given back.
  var site: Site?

  /// How many files were written, were the same already, and were removed.
  package struct Changes: Sendable {
    package var written: Int
    package var unchanged: Int
    package var removed: Int
  }
}

/// How long one stage of the pipeline took.
package struct StageTiming: Sendable {
  package var stage: String
  package var seconds: Double
}
