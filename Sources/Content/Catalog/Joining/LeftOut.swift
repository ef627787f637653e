/// The files that have no page: drafts, and those that could not be read.
package struct LeftOut: Sendable {
  package let draftGuides: Set<SubjectID>

  /// The drafts under `content/comparisons/`, by file name: `a-vs-b`.
  package let draftComparisons: Set<String>

  /// The drafts under `content/pages/`, by name.
  package let draftPages: Set<String>

  package let brokenGuides: [SubjectID: BrokenFile]

  /// The comparisons that could not be read, by file name: `a-vs-b`.
  package let brokenComparisons: [String: BrokenFile]

  /// The pages that could not be read, by name.
  package let brokenPages: [String: BrokenFile]

  /// The skills that skills.csv lists; those that no role needs have no page.
  package let skills: Set<SkillID>

  /// Tables of which rows could not be read.
  package let brokenTables: Set<DataTable>

  /// Of whom rows were left out since they name something unknown.
  package let misled: Set<SubjectID>
}

extension LeftOut {
  /// - Parameters:
  ///   - source: What was read.
  ///   - misled: Of whom rows were left out.
  ///   - drafts: Whether drafts are shown, and so not left out.
  init(_ source: SiteSource, misled: Set<SubjectID>, drafts: Bool) {
    let guides = drafts ? [] : source.guides.filter(\.isDraft).map(\.id)
    let broken = source.brokenGuides
    draftGuides = Set(guides + broken.filter(\.isDraft).map { SubjectID($0.name) })
    draftComparisons = Set(
      drafts ? [] : source.comparisons.filter(\.isDraft).map { "\($0.a)-vs-\($0.b)" }
    )
    draftPages = Set(drafts ? [] : source.pages.filter(\.isDraft).map(\.name))
    brokenGuides = Dictionary(broken.map { (SubjectID($0.name), $0) }) { first, _ in first }
    brokenComparisons = byName(source.brokenComparisons)
    brokenPages = byName(source.brokenPages)
    skills = Set(source.skills.map(\.id.value))
    (brokenTables, self.misled) = (source.brokenTables, misled)
  }
}

private func byName(_ files: [BrokenFile]) -> [String: BrokenFile] {
  Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
}
