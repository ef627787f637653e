package import Reporting

extension Catalog {
  /// Joins what was read file by file.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - day: The day by which the ages of figures are judged; it changes nothing in the catalog.
  ///   - drafts: Whether drafts are shown.
  ///   - workers: How many slices of the work run at a time.
  ///   - report: Where to tell what does not fit together.
  package init(
    joining source: SiteSource,
    asOf day: CalendarDate,
    drafts: Bool = false,
    workers: Int = 1,
    report: inout Report
  ) async {
    settings = source.settings
    roles = []
    families = []
    skills = []
    comparisons = []
    occupations = []
    pages = source.pages
    sources = [:]
    regions = [:]
    allOccupations = nil
    leftOut = LeftOut(
      draftGuides: [],
      draftPages: [],
      brokenGuides: [:],
      brokenComparisons: [:],
      brokenPages: [:]
    )
  }
}
