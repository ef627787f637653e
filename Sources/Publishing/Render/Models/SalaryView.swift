import Content
import Templating

/// One salary row as pages show it, with the rows that it was chosen from.
struct SalaryView: Sendable {
  private struct Fields {
    let row: PayRow
    let rows: PayRows
    let query: RowQuery
    let whose: Whose
    let occupation: Occupation?
    let name: String
  }

  private let held: Held<Fields>

  /// The row that answers the query; nil where there is none.
  init?(
    _ rows: PayRows,
    _ query: RowQuery,
    whose: Whose = .own,
    occupation: Occupation? = nil,
    name: String = ""
  ) {
    guard let row = rows.canonical(query) else { return nil }
    self.init(row, of: rows, query, whose: whose, occupation: occupation, name: name)
  }

  private init(
    _ row: PayRow,
    of rows: PayRows,
    _ query: RowQuery,
    whose: Whose,
    occupation: Occupation?,
    name: String
  ) {
    held = .value(
      Fields(
        row: row,
        rows: rows,
        query: query,
        whose: whose,
        occupation: occupation,
        name: name
      )
    )
  }

  var row: PayRow { held.value.row }

  /// All rows of the same subject.
  var rows: PayRows { held.value.rows }

  /// The question that the row answers.
  var query: RowQuery { held.value.query }

  var whose: Whose { held.value.whose }

  /// The official occupation, where the figures are its own.
  var occupation: Occupation? { held.value.occupation }

  /// What tells the row from the others of its list: a level, a region, an edition, a source.
  var name: String { held.value.name }

  /// The row that stands for a role's pay.
  init(_ pay: Pay, of role: Role, name: String = "") {
    let isOwn = pay.whose == .own
    self.init(
      pay.row,
      of: isOwn ? role.own : role.official,
      RowQuery(region: pay.row.region.id, level: pay.row.level, period: pay.row.period),
      whose: pay.whose,
      occupation: isOwn ? nil : role.occupation,
      name: name
    )
  }
}

extension SalaryView {
  /// Another row of the same subject, as an item of a list.
  func item(_ row: PayRow, name: String) -> SalaryView {
    SalaryView(row, of: rows, query, whose: whose, occupation: occupation, name: name)
  }

  /// The row that a chain of steps leads to, such as `level.senior`; nil where there is none.
  func following(_ steps: SalarySteps) -> SalaryView? {
    SalaryView(rows, steps.applied(to: query), whose: whose, occupation: occupation)
  }

  func levels(at desk: Desk) -> [SalaryView] {
    rows.levels(query).map { item($0, name: desk.name(ofLevel: $0.level)) }
  }

  var regions: [SalaryView] { rows.regions(query).map { item($0, name: $0.region.name) } }

  func editions(at desk: Desk) -> [SalaryView] {
    rows.editions(query).map { item($0, name: desk.numbers.asOf($0.asOf)) }
  }

  var groups: [SalaryView] {
    rows.groups(query).map { item($0, name: $0.note ?? $0.group?.text ?? "") }
  }

  /// What else is published; a row that only says that nothing is, says it elsewhere.
  func others(at desk: Desk) -> [SalaryView] {
    rows.others(query).filter { !$0.figures.isEmpty }.map {
      item($0, name: desk.name(of: $0.source))
    }
  }
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
