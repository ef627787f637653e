import Reporting

extension Catalog {
  /// Tells of comparisons that have no page since they speak of a draft.
  func comparisonsOfDrafts(_ source: SiteSource) -> [Diagnostic] {
    source.comparisons.lazy.filter { !$0.isDraft }.compactMap { file in
      [file.a, file.b].first(where: isDraft).map { draft in
        Diagnostic(
          .comparisonOfDraft,
          .noPage(file, since: draft),
          at: Location(file.file),
          suggestion: Suggestion("publish '\(draft)', or write 'draft: true' here too")
        )
      }
    }
  }
}

extension Message {
  fileprivate static func noPage(_ file: ComparisonFile, since draft: SubjectID) -> Message {
    "the comparison '\(file.a)-vs-\(file.b)' has no page, since the guide '\(draft)' is a draft"
  }
}
