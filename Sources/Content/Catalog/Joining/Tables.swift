import Reporting

/// The tables of data, each row led to its subject, its source and its region.
struct Tables {
  let pay: PayTable
  let outlook: OutlookTable
  let premiums: PremiumTable
  let needs: NeedTable

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
  }
}
