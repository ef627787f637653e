import Content
import Templating

/// One salary row as pages show it, with the rows that it was chosen from.
struct SalaryView: Sendable {
  /// All rows of one subject, and whose they are to the role.
  struct Subject: Sendable {
    let rows: PayRows
    let whose: Whose

    /// The official occupation, where the rows are its own.
    let occupation: Occupation?
  }

  private struct Fields {
    let row: PayRow
    let subject: Subject
    let other: Subject?
    let query: RowQuery
    let name: String
  }

  private let held: Held<Fields>

  private init(
    _ row: PayRow,
    of subject: Subject,
    beside other: Subject? = nil,
    _ query: RowQuery,
    name: String
  ) {
    held = Held(
      Fields(row: row, subject: subject, other: other, query: query, name: name)
    )
  }

  var row: PayRow { held.value.row }

  /// The subject that the row speaks of, with all of its rows.
  var subject: Subject { held.value.subject }

  /// The role's other subject, whose rows are shown but were not chosen.
  var other: Subject? { held.value.other }

  /// The question that the row answers.
  var query: RowQuery { held.value.query }

  var whose: Whose { held.value.subject.whose }

  /// The official occupation, where the figures are its own.
  var occupation: Occupation? { held.value.subject.occupation }

  /// What tells the row from the others of its list: a level, a region, an edition, a source.
  var name: String { held.value.name }
}

extension SalaryView {
  /// The row that answers the query; nil where there is none.
  init?(_ rows: PayRows, _ query: RowQuery, whose: Whose = .own, occupation: Occupation? = nil) {
    self.init(Subject(rows: rows, whose: whose, occupation: occupation), query)
  }

  private init?(_ subject: Subject, _ query: RowQuery) {
    guard let row = subject.rows.canonical(query) else { return nil }
    self.init(row, of: subject, query, name: "")
  }

  /// The row that stands for a role's pay, beside those of the role or of its occupation that do not.
  init(_ pay: Pay, of role: Role, name: String = "") {
    let own = Subject(rows: role.own, whose: .own, occupation: nil)
    let official = role.occupation.map { occupation in
      Subject(
        rows: occupation.pay,
        whose: .occupation(role.guide.match),
        occupation: occupation
      )
    }
    let query = RowQuery(
      region: pay.row.region.id,
      level: pay.row.level,
      period: pay.row.period
    )
    if pay.whose != .own, let official {
      self.init(pay.row, of: official, beside: own, query, name: name)
    } else {
      self.init(pay.row, of: own, beside: official, query, name: name)
    }
  }

  /// The row that a chain of steps leads to, such as `level.senior`; nil where there is none.
  func following(_ steps: SalarySteps) -> SalaryView? {
    SalaryView(subject, steps.applied(to: query))
  }
}

extension SalaryView {
  /// The rows by level, in the ladder's order; a level that the subject has no row for shows the other's.
  func levels(at desk: Desk) -> [SalaryView] {
    let ladder = desk.catalog.levels.map(\.id)
    return items(\.level) {
      $0.levels(query)
    } name: {
      desk.name(ofLevel: $0.level)
    }
    .sorted { place(of: $0.row.level, in: ladder) < place(of: $1.row.level, in: ladder) }
  }

  private func place(of level: LevelID?, in ladder: [LevelID]) -> Int {
    level.flatMap(ladder.firstIndex) ?? ladder.count
  }

  /// The rows by region, by the regions' names; a region that the subject has no row for shows the other's.
  var regions: [SalaryView] {
    items(\.region.id) {
      $0.regions(query)
    } name: {
      $0.region.name
    }
    .sorted { $0.name < $1.name }
  }

  func editions(at desk: Desk) -> [SalaryView] {
    subject.rows.editions(query).map { item($0, of: subject, name: desk.numbers.asOf($0.asOf)) }
  }

  /// The rows that speak of a part of the people.
  var groups: [SalaryView] {
    items(\.group) {
      $0.groups(query)
    } name: {
      $0.note ?? $0.group?.text ?? ""
    }
  }

  /// What else is published; a row that only says that nothing is, says it elsewhere.
  func others(at desk: Desk) -> [SalaryView] {
    let own = subject.rows.others(query).map { item($0, of: subject, name: "") }
    let beside = other.map { other in
      ([other.rows.canonical(query)].compactMap(\.self) + other.rows.others(query)).map {
        item($0, of: other, name: "")
      }
    }
    return (own + (beside ?? [])).filter(\.row.fillsARow).map {
      item($0.row, of: $0.subject, name: desk.name(of: $0.row.source))
    }
  }

  /// The rows of a list, those of the other subject only where this one has none of the kind.
  private func items<Key: Hashable>(
    _ key: (PayRow) -> Key,
    _ list: (PayRows) -> [PayRow],
    name: (PayRow) -> String
  ) -> [SalaryView] {
    let own = list(subject.rows).filter(\.fillsARow).map {
      item($0, of: subject, name: name($0))
    }
    guard let other else { return own }
    let shown = Set(own.map { key($0.row) })
    return own
      + list(other.rows).filter { $0.fillsARow && !shown.contains(key($0)) }.map {
        item($0, of: other, name: name($0))
      }
  }

  private func item(_ row: PayRow, of subject: Subject, name: String) -> SalaryView {
    SalaryView(row, of: subject, query, name: name)
  }
}

extension PayRow {
  /// Whether a table that shows a row's central figure and its range has anything to show of it.
  fileprivate var fillsARow: Bool { central != nil || range != nil }
}

/// The steps that lead from one salary row to another, each at most once and in this order.
struct SalarySteps: Hashable, Sendable {
  var region: RegionID?
  var level: LevelID?
  var group: GroupID?
  var byHour = false
  var edition: SourceID?

  /// The names of the steps, in the order in which they are written.
  static let names = ["region", "level", "group", "hour", "edition"]

  /// Reads as many steps as the names begin with; the names are known to be right.
  init(_ names: some Sequence<String>) {
    var rest = Array(names)[...]
    while let name = rest.popFirst() {
      switch name {
      case "region": region = rest.popFirst().map(RegionID.init)
      case "level": level = rest.popFirst().map(LevelID.init)
      case "group": group = rest.popFirst().map(GroupID.init)
      case "hour": byHour = true
      case "edition": edition = rest.popFirst().map(SourceID.init)
      default: return
      }
    }
  }

  func applied(to query: RowQuery) -> RowQuery {
    RowQuery(
      region: region ?? query.region,
      level: level ?? query.level,
      group: group ?? query.group,
      period: byHour ? .hour : query.period,
      edition: edition ?? query.edition
    )
  }
}
