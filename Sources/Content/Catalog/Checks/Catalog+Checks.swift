import Reporting

extension Catalog {
  /// What does not fit together, but for ids that lead nowhere, rows that repeat others and pairs with little to show.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - directory: Who is known under which id.
  ///   - misled: Whose salary rows name something unknown.
  ///   - day: The day by which ages are judged.
  /// - Returns: The problems, in any order.
  func problems(
    of source: SiteSource,
    _ directory: Directory,
    misled: Set<SubjectID>,
    asOf day: CalendarDate
  ) -> [Diagnostic] {
    let pay = roles.map(\.own) + occupations.map(\.pay)
    let isComplete = !source.brokenTables.contains(.salaries)
    let found = [
      missingRegion(),
      source.ambiguousSubjects(),
      unusedOccupations(source),
      guidesWithoutPay(source, misled: misled),
      factsStatedTwice(),
      comparisonsOfDrafts(source),
      selfReferences(),
      nearMisses(of: source),
      repeatedNames(source),
      source.outlookArithmetic(),
      source.likelyScales(),
      roles.flatMap { $0.guide.levels.ladderProblems(directory.levels) },
      pay.flatMap { $0.implausibleFigures() + $0.fallingLevels() },
      ReleaseOrder(self).diagnostics,
      StaleFigures(roles, settings, asOf: day, source: directory.source).diagnostics,
      SupersededEditions(self, isComplete: isComplete).diagnostics,
    ]
    return found.flatMap(\.self)
  }
}
