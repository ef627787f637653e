import Content
import Reporting

/// The central figures of several rows of pay, as bars that begin at zero.
///
/// Only rows that say the same thing of the same people are drawn beside each other; the others are named without a bar.
struct PayBars: Sendable {
  /// What tells the rows from each other.
  enum Kind: String, Sendable {
    case levels, regions, editions
  }

  /// A row of the chart.
  struct Item: Sendable {
    let view: SalaryView
    let row: PayRow

    /// Its central figure; nil where the row has none, or one that the others may not be held against.
    let figure: Figure?
  }

  let kind: Kind

  /// One of those that are drawn.
  let model: Item

  let statistic: Statistic
  let items: [Item]

  /// How many rows more there are than the chart shows.
  let leftOut: Int

  private static let most = 15

  /// - Parameters:
  ///   - views: The rows.
  ///   - kind: What tells them from each other.
  ///   - preferred: The row that the others are to be held against, where it is one of them.
  init?(_ views: [SalaryView], _ kind: Kind, preferred: PayRow?) {
    let measures = views.map { view in view.row.flatMap { Measure($0, kind) } }
    let wanted = preferred.flatMap { Measure($0, kind) }
    guard let shared = PayBars.shared(measures.compactMap(\.self), wanted) else {
      return nil
    }
    let items = zip(views, measures).compactMap { view, measure in
      view.row.map { row in
        Item(view: view, row: row, figure: measure == shared ? row.central?.figure : nil)
      }
    }
    guard let model = items.first(where: { $0.figure != nil }) else { return nil }
    (self.kind, self.model, statistic) = (kind, model, shared.statistic)
    self.items = Array(PayBars.sorted(items, kind).prefix(PayBars.most))
    leftOut = max(items.count - PayBars.most, 0)
    guard self.items.count(where: { $0.figure != nil }) > 1 else { return nil }
  }
}

extension PayBars {
  /// What most of the rows measure, or the preferred one; the first of those that are equally many.
  private static func shared(_ measures: [Measure], _ preferred: Measure?) -> Measure? {
    if let preferred, measures.contains(preferred) { return preferred }
    let counts = measures.map { measure in measures.count { $0 == measure } }
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else { return nil }
    return measures[safe: place]
  }

  /// Regions by their pay, best paid first; levels and editions as they are.
  private static func sorted(_ items: [Item], _ kind: Kind) -> [Item] {
    guard kind == .regions else { return items }
    let places = items.indices.sorted { left, right in
      (items[right].size, left) < (items[left].size, right)
    }
    return places.map { items[$0] }
  }
}

extension PayBars.Item {
  var name: String { view.name }

  fileprivate var size: Int64 { figure?.amount?.tenThousandths ?? 0 }
}

/// What a row's central figure measures: rows may only be drawn beside each other if all of it is the same.
private struct Measure: Equatable {
  let statistic: Statistic
  let subject: SubjectID
  let period: Period
  let currency: String
  let basis: Basis?
  let annualised: Annualised?

  /// Which edition; nil where the rows are editions.
  let source: SourceID?
  let asOf: AsOf?

  init?(_ row: PayRow, _ kind: PayBars.Kind) {
    guard let central = row.central else { return nil }
    statistic = central.statistic
    (subject, period, currency) = (row.subject, row.period, row.currency)
    (basis, annualised) = (row.basis, row.annualised)
    source = kind == .editions ? nil : row.source.id
    asOf = kind == .editions ? nil : row.asOf
  }
}
