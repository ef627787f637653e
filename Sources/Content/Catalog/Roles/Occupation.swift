/// An official occupation with the figures that are published for it.
package struct Occupation: Sendable {
  package let row: OccupationRow

  /// One of its people, inside a sentence; nil where the data does not say, as no rule finds it for certain.
  package var inline: String? { row.inline }

  /// Its people, inside a sentence; the title in lower case where the data does not say.
  package let plural: String

  package let pay: PayRows

  let sharedOutlook: Shared<OutlookRow>?

  /// The roles that it may stand for, as places in `Catalog.roles`.
  package internal(set) var roles: [Int]

  /// Its outlook for the site's region.
  package var outlook: OutlookRow? { sharedOutlook?.value }

  package var id: SubjectID { row.id.value }
  package var title: String { row.title }
}
