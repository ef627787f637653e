import Content

/// Where a salary row is asked for, with the row that answers and those that it was chosen from.
///
/// It may have no row: then its figures are absent, while the rows of levels, regions and groups can still be reached.
final class SalaryView: Sendable {
  /// All rows of one subject, and whose they are to the role.
  struct Subject: Sendable {
    let rows: PayRows
    let whose: Whose

    /// The official occupation, where the rows are its own.
    let occupation: Occupation?
  }

  /// The row that answers; nil where there is none.
  let row: PayRow?

  /// Why there is no row; nil where there is one.
  let absence: Absence?

  /// The subject that the row speaks of, with all of its rows.
  let subject: Subject

  /// The role's other subject, whose rows are shown but were not chosen.
  let other: Subject?

  /// The question that the row answers.
  let query: RowQuery

  /// What tells the row from the others of its list: a level, a region, an edition, a source.
  let name: String

  private let keptLists = Once<SalaryLists>()
  private let keptStrip = Once<PayStrip?>()

  private init(
    _ row: PayRow?,
    else absence: Absence = .noRow,
    of subject: Subject,
    beside other: Subject? = nil,
    _ query: RowQuery,
    name: String = ""
  ) {
    (self.row, self.subject, self.other) = (row, subject, other)
    (self.query, self.name) = (query, name)
    self.absence = row == nil ? absence : nil
  }

  var whose: Whose { subject.whose }

  /// The official occupation, where the figures are its own.
  var occupation: Occupation? { subject.occupation }
}

extension SalaryView {
  /// Where the rows of one subject are asked for; nil where it has none at all.
  convenience init?(
    _ rows: PayRows,
    _ query: RowQuery,
    whose: Whose = .own,
    occupation: Occupation? = nil
  ) {
    guard !rows.isEmpty else { return nil }
    let subject = Subject(rows: rows, whose: whose, occupation: occupation)
    self.init(rows.canonical(query), of: subject, query)
  }

  /// The row that stands for a role's pay, beside those of the role or of its occupation that do not.
  convenience init(_ pay: Pay, of role: Role, name: String = "") {
    let query = RowQuery(
      region: pay.row.region.id,
      level: pay.row.level,
      period: pay.row.period
    )
    if pay.whose != .own, let official = Subject(officialOf: role) {
      self.init(pay.row, of: official, beside: Subject(of: role), query, name: name)
    } else {
      let official = Subject(officialOf: role)
      self.init(pay.row, of: Subject(of: role), beside: official, query, name: name)
    }
  }

  /// The pay of a role for which no row stands in a region; nil where the data has no row for it at all.
  convenience init?(withoutRow role: Role, in region: RegionID) {
    let (own, official) = (Subject(of: role), Subject(officialOf: role))
    let subjects = [own, official].compactMap(\.self).filter { !$0.rows.isEmpty }
    guard let first = subjects.first else { return nil }
    let isYearly = subjects.contains { $0.rows.hasYearlyFigure }
    self.init(
      nil,
      else: role.absenceOfPay(in: region),
      of: first,
      beside: subjects.dropFirst().first,
      RowQuery(region: region, period: isYearly ? .year : .hour)
    )
  }

  /// Where a chain of steps leads, such as `level.senior`.
  func following(_ steps: SalarySteps) -> SalaryView {
    let query = steps.applied(to: query)
    return SalaryView(subject.rows.canonical(query), of: subject, query)
  }

  /// The year or the hour, where the source of the row keeps pay by it back.
  var withheldPeriod: Period? {
    guard let row, row.period == .year || row.period == .hour else { return nil }
    let other: Period = row.period == .year ? .hour : .year
    let query = RowQuery(region: query.region, level: query.level, period: other)
    guard let beside = subject.rows.canonical(query), beside.source === row.source else {
      return nil
    }
    return beside.absence == .notPublished ? other : nil
  }

  /// The rows that it leads to, made once.
  func lists(at desk: Desk) -> SalaryLists {
    keptLists.value { SalaryLists(of: self, at: desk) }
  }

  /// The row's pay scale, made once; nil for a row without one.
  func strip(at desk: Desk) -> PayStrip? {
    keptStrip.value { row.flatMap { PayStrip($0, desk.wording) } }
  }

  /// A row of one of its lists.
  func item(_ row: PayRow, of subject: Subject, name: String) -> SalaryView {
    SalaryView(row, of: subject, query, name: name)
  }
}

extension SalaryView.Subject {
  fileprivate init(of role: Role) {
    self.init(rows: role.own, whose: .own, occupation: nil)
  }

  fileprivate init?(officialOf role: Role) {
    guard let occupation = role.occupation else { return nil }
    self.init(
      rows: occupation.pay,
      whose: .occupation(role.guide.match),
      occupation: occupation
    )
  }
}

extension PayRows {
  /// Whether some row by the year has a figure.
  fileprivate var hasYearlyFigure: Bool {
    all.contains { $0.period == .year && !$0.figures.isEmpty }
  }
}
