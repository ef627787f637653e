import Content
import Templating

extension Desk {
  /// What a source is called in captions.
  func name(of source: Source) -> String { wording.name(of: source) }

  func years(_ experience: Experience) -> String { wording.years(experience) }

  func method(of row: PayRow) -> String? { wording.method(of: row) }

  func caption(of row: PayRow, statistic: Statistic?) -> String {
    wording.caption(of: row, statistic: statistic)
  }

  func caption(of row: OutlookRow) -> String? {
    guard let region = catalog.regions[row.region.value],
      let source = catalog.sources[row.source.value]
    else { return nil }
    return wording.caption(of: row, region: region, source: source)
  }

  /// Whose figures a row holds, where they are not the role's own or its very occupation's.
  func whose(_ view: SalaryView) -> String? {
    wording.whose(view.whose, occupation: view.occupation)
  }

  /// How well an occupation fits its role, in words.
  func matchWords(_ view: OccupationView) -> String? {
    wording.whose(.occupation(view.role.guide.match), occupation: view.occupation)
  }

  func outlookSentence(_ view: OutlookView) -> String? {
    wording.sentences?.outlook(view.choice, of: view.role)
  }

  /// How much a premium adds, from and to.
  func range(of row: PremiumRow) -> String? {
    catalog.regions[row.region.value].map { wording.range(of: row, currency: $0.currency) }
  }

  /// The words that readers hear where a figure is not there.
  func words(for absence: Content.Absence) -> Templating.Absence {
    Templating.Absence(wording.words[absence])
  }
}
