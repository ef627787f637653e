package import Reporting
import Parallel

/// What was read file by file, joined: the catalog, and what is needed to find all that does not fit together.
package struct Join: Sendable {
  package let catalog: Catalog

  private let source: SiteSource
  private let directory: Directory
  private let misfits: Misfits
}

extension Join {
  /// - Parameters:
  ///   - source: What was read.
  ///   - drafts: Whether drafts are shown.
  ///   - workers: How many cores to use; at least 1.
  package init(of source: SiteSource, drafts: Bool = false, workers: Int = 1) {
    let directory = Directory(of: source, drafts: drafts)
    let (roles, skills) = together(workers: workers) {
      RoleJoin(source, directory)
    } _: {
      SkillJoin(source.roleSkills, directory)
    }
    var misfits = roles.tables.misfits.and(skills.misfits)
    misfits.misled = directory.meant(by: misfits.misled)
    catalog = Catalog(source, directory, roles, skills, drafts: drafts, &misfits)
    (self.source, self.directory, self.misfits) = (source, directory, misfits)
  }

  /// All that does not fit together.
  ///
  /// - Parameter day: The day by which the ages of figures are judged.
  /// - Returns: The problems, in any order.
  package func problems(asOf day: CalendarDate) -> Report {
    var (unknown, report) = (misfits.unknown, misfits.report)
    unknown.note(catalog, directory)
    unknown.noteMentions(source, directory)
    report.add(unknown.diagnostics(directory, catalog.settings))
    report.add(catalog.problems(of: source, directory, misled: misfits.misled, asOf: day))
    return report
  }
}

extension Catalog {
  /// Joins what was read, and tells what does not fit together.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - day: The day by which the ages of figures are judged; it changes nothing in the catalog.
  ///   - drafts: Whether drafts are shown.
  ///   - report: Where to tell it.
  package init(
    joining source: SiteSource,
    asOf day: CalendarDate,
    drafts: Bool = false,
    report: inout Report
  ) {
    let join = Join(of: source, drafts: drafts)
    report.add(join.problems(asOf: day))
    self = join.catalog
  }
}

extension Directory {
  /// The ids that are known, and for the others the nearest known one.
  fileprivate func meant(by ids: Set<SubjectID>) -> Set<SubjectID> {
    let unknown = ids.filter { subject($0) == nil }
    // More than a few are a missing table, not typing mistakes; and each search costs.
    guard !unknown.isEmpty, unknown.count <= 100 else { return ids }
    let names = guides.map(\.id.text) + occupations.map(\.id.value.text)
    return ids.union(unknown.compactMap { nearest(to: $0.text, among: names).map(SubjectID.init) })
  }
}
