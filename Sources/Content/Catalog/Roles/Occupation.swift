/// An official occupation with the figures that are published for it.
package final class Occupation: Sendable {
  package let row: OccupationRow

  /// One of its people, inside a sentence; nil where the data does not say, as no rule finds it for certain.
  package var inline: String? { row.inline }

  /// Its people, inside a sentence; the title in lower case where the data does not say.
  package let plural: String

  package let pay: PayRows

  /// Its outlook for the site's region.
  package let outlook: OutlookRow?

  /// The roles that it may stand for, as places in `Catalog.roles`.
  package let roles: [Int]

  init(
    _ row: OccupationRow,
    plural: String,
    pay: PayRows = PayRows(),
    outlook: OutlookRow? = nil,
    roles: [Int] = []
  ) {
    (self.row, self.plural, self.pay) = (row, plural, pay)
    (self.outlook, self.roles) = (outlook, roles)
  }

  package var id: SubjectID { row.id.value }
  package var title: String { row.title }
}
