/// A salary row with all that it leaves to its region and its source, or a yearly one that was reckoned from it.
///
/// Many lists and pages hold the same row.
package final class PayRow: Sendable {
  let fields: Fields

  struct Fields: Sendable {
    var subject: SubjectID
    var level: LevelID?
    var group: GroupID?
    var period: Period
    var currency: String
    var basis: Basis?
    var figures: Figures
    var sample: Amount?
    var relativeStandardError: Amount?
    var asOf: AsOf
    var note: String?
    var annualised: Annualised?
    var place: RowPlace
    var rank: Int
    var source: Source
    var region: Region
  }

  init(_ fields: Fields) {
    self.fields = fields
  }
}

extension PayRow {
  /// The role or the occupation that it speaks of.
  package var subject: SubjectID { fields.subject }

  /// The rung that it speaks of; nil for all levels together.
  package var level: LevelID? { fields.level }

  /// The part of the role's people that it speaks of; such a row is shown, never canonical, never compared.
  package var group: GroupID? { fields.group }

  package var period: Period { fields.period }

  /// The ISO 4217 code.
  package var currency: String { fields.currency }

  /// What its figures count; nil where neither the row nor its source says.
  package var basis: Basis? { fields.basis }

  package var figures: Figures { fields.figures }

  /// How many reports stand behind the figures.
  package var sample: Amount? { fields.sample }

  /// The relative standard error in percent.
  package var relativeStandardError: Amount? { fields.relativeStandardError }

  package var asOf: AsOf { fields.asOf }
  package var note: String? { fields.note }
  package var source: Source { fields.source }
  package var region: Region { fields.region }

  /// Where the published row stands.
  package var place: RowPlace { fields.place }

  /// How the row was reckoned; nil for one that is published as it stands.
  package var annualised: Annualised? { fields.annualised }

  /// Whether the figures were reckoned from another period, and so are near the truth, not published.
  package var isApproximate: Bool { annualised != nil }

  /// The place of its level in the ladder; -1 for all levels together.
  var rank: Int { fields.rank }
}

extension PayRow {
  /// The figure that stands for the row, and what it is: the median, else the mean.
  package var central: (statistic: Statistic, figure: Figure)? {
    let figures = fields.figures
    if figures[.median].amount != nil { return (.median, figures[.median]) }
    return figures[.mean].amount == nil ? nil : (.mean, figures[.mean])
  }

  /// Why the row has no central figure; nil where it has one.
  package var absence: Absence? {
    central == nil ? figures[.median].absence : nil
  }
}

/// How a yearly figure was reckoned from another period, where its source publishes none and does not refuse one.
package struct Annualised: Hashable, Sendable {
  /// The period that is published.
  package let from: Period

  /// How many of them make a year: 12 months, 52 weeks, 260 days, or the hours that the source names.
  package let times: Amount
}
