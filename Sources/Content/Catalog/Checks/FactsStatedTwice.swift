import Reporting

extension Catalog {
  /// Tells of a comparison's own rows under a label that one of the two guides has.
  func factsStatedTwice() -> [Diagnostic] {
    comparisons.flatMap { comparison in
      (comparison.file?.attributes ?? []).compactMap { attribute in
        repetition(of: attribute.label, in: comparison)
      }
    }
  }

  private func repetition(of label: Located<String>, in comparison: Comparison) -> Diagnostic? {
    for role in [comparison.a, comparison.b] {
      let guide = roles[role].guide
      guard let same = guide.attributes.first(where: { $0.label.value == label.value }) else {
        continue
      }
      return Diagnostic(
        .factStatedTwice,
        .twice(label.value, guide.id),
        at: label.location,
        notes: [Note(.here, at: same.label.location)],
        suggestion: Suggestion("keep it in the guides, where it stands for every comparison")
      )
    }
    return nil
  }
}

extension Message {
  fileprivate static func twice(_ label: String, _ guide: SubjectID) -> Message {
    "the row '\(label)' is an attribute of the guide '\(guide)' too"
  }

  fileprivate static let here: Message = "the guide's is here"
}
