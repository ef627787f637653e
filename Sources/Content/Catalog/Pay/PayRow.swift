package import Reporting

/// A salary row with all that it leaves to its region and its source, or a yearly one that was reckoned from it.
package struct PayRow: Sendable {
  /// The rung that it speaks of; nil for all levels together.
  package let level: LevelID?

  /// The part of the role's people that it speaks of; such a row is shown, never canonical, never compared.
  package let group: GroupID?

  package internal(set) var period: Period

  /// The ISO 4217 code.
  package let currency: String

  /// What its figures count; nil where neither the row nor its source says.
  package let basis: Basis?

  package internal(set) var figures: Figures

  /// How many reports stand behind the figures.
  package let sample: Amount?

  /// The relative standard error in percent.
  package let relativeStandardError: Amount?

  package let asOf: AsOf
  package let note: String?

  /// How the row was reckoned; nil for one that is published as it stands.
  package internal(set) var annualised: Annualised?

  package let place: RowPlace

  /// The place of its level in the ladder.
  let rank: Int

  let sharedSource: Shared<Source>
  let sharedRegion: Shared<Region>
}

extension PayRow {
  package var source: Source { sharedSource.value }
  package var region: Region { sharedRegion.value }

  /// Whether the figures were reckoned from another period, and so are near the truth, not published.
  package var isApproximate: Bool { annualised != nil }

  /// The figure that stands for the row, and what it is: the median, else the mean.
  package var central: (statistic: Statistic, figure: Figure)? {
    for statistic in [Statistic.median, .mean] where figures[statistic].amount != nil {
      return (statistic, figures[statistic])
    }
    return nil
  }
}

/// How a yearly figure was reckoned from another period, where its source publishes none and does not refuse one.
package struct Annualised: Hashable, Sendable {
  /// The period that is published.
  package let from: Period

  /// How many of them make a year: 12 months, 52 weeks, 260 days, or the hours that the source names.
  package let times: Amount
}
