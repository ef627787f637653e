import Reporting

extension Catalog {
  /// Tells of guides for which the data has no pay at all, unless they say so themselves.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - misled: Whose salary rows name something unknown; that is told already, and they may hold the pay.
  /// - Returns: One warning a guide.
  func guidesWithoutPay(_ source: SiteSource, misled: Set<SubjectID>) -> [Diagnostic] {
    guard source.brokenTables.isDisjoint(with: [.salaries, .occupations]) else { return [] }
    return roles.filter { role in
      !role.guide.saysNoPay && !role.own.hasFigure && !role.official.hasFigure
        && !misled.contains(role.id) && !isMisled(role.guide.occupation?.value, misled)
    }.map { role in
      Diagnostic(
        .guideWithoutPay,
        .withoutPay(role.id),
        at: Location(role.guide.file),
        suggestion: Suggestion(
          "name its nearest 'occupation', add rows to content/data/salaries.csv, or say 'pay: none'"
        )
      )
    }
  }

  /// Whether an occupation is unknown or may have pay that could not be joined.
  private func isMisled(_ id: SubjectID?, _ misled: Set<SubjectID>) -> Bool {
    guard let id else { return false }
    return misled.contains(id) || occupation(id) == nil || role(id) != nil
  }
}

extension Message {
  fileprivate static func withoutPay(_ id: SubjectID) -> Message {
    "the guide '\(id)' has no pay: no salary row speaks of it or of its occupation"
  }
}
