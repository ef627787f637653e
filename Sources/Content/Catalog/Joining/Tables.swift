import Reporting

/// The tables of figures, each row led to its subject, its source and its region.
struct Tables: Sendable {
  let pay: PayTable
  let outlook: OutlookTable
  let premiums: PremiumTable

  /// The rows that could not be joined, or repeat others.
  let misfits: Misfits

  /// - Parameters:
  ///   - source: What was read.
  ///   - directory: Who is known under which id.
  init(_ source: SiteSource, _ directory: Directory) {
    var misfits = Misfits()
    pay = PayTable(source.salaries, directory, &misfits)
    outlook = OutlookTable(source.outlooks, directory, &misfits)
    premiums = PremiumTable(source.premiums, directory, &misfits)
    self.misfits = misfits
  }
}
