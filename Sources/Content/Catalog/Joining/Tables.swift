import Reporting

/// The tables of data, each row led to its subject, its source and its region.
struct Tables {
  let pay: PayTable
  let outlook: OutlookTable
  let premiums: PremiumTable
  let needs: NeedTable

  /// Of whom rows of some table could not be joined; for a mistyped id whom it was most likely meant for.
  let misled: Set<SubjectID>

  /// - Parameters:
  ///   - source: What was read.
  ///   - directory: Who is known under which id.
  ///   - unknown: Where to note the ids that lead nowhere.
  ///   - report: Where to tell of repeated rows.
  init(
    _ source: SiteSource,
    _ directory: Directory,
    unknown: inout UnknownIDs,
    report: inout Report
  ) {
    pay = PayTable(source.salaries, directory, unknown: &unknown, report: &report)
    outlook = OutlookTable(source.outlooks, directory, unknown: &unknown, report: &report)
    premiums = PremiumTable(source.premiums, directory, unknown: &unknown, report: &report)
    needs = NeedTable(source.roleSkills, directory, unknown: &unknown, report: &report)
    let ids = pay.misled.union(outlook.misled).union(premiums.misled).union(needs.misled)
    misled = directory.meant(by: ids)
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
