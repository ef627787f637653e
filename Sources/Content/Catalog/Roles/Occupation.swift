/// An official occupation with the figures that are published for it.
package final class Occupation: Sendable {
  package let row: OccupationRow

  /// One of its people, inside a sentence; nil where the data does not say, as no rule finds it for certain.
  package var inline: String? { row.inline }

  /// Its people, inside a sentence; the title in lower case where the data does not say.
  package let plural: String

  package let pay: PayRows

  /// The roles that it may stand for, as places in `Catalog.roles`.
  package let roles: [Int]

  init(
    _ row: OccupationRow,
    plural: String,
    pay: PayRows = PayRows(),
    roles: [Int] = []
  ) {
    (self.row, self.plural, self.pay, self.roles) = (row, plural, pay, roles)
  }

  package var id: SubjectID { row.id.value }
  package var title: String { row.title }
}
