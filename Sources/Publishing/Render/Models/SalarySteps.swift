import Content
import Reporting
import Templating

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

extension Steps {
  /// The steps of salaries, with the ids that this site knows.
  ///
  /// - Parameter catalog: The site.
  /// - Returns: What tells a step from a name that means nothing.
  static func salary(of catalog: Catalog) -> Steps {
    let known: [String: [String]] = [
      "region": catalog.regions.keys.map(\.text).sorted(),
      "level": catalog.levels.map(\.id.text),
      "edition": catalog.sources.keys.map(\.text).sorted(),
    ]
    return Steps(SalarySteps.names) { rest in
      var walk = SalaryStepWalk(rest: rest, known: known)
      return walk.outcome()
    }
  }
}

/// Reads steps off the front of a dotted name.
private struct SalaryStepWalk {
  let rest: ArraySlice<String>
  let known: [String: [String]]
  private var taken = 0
  private var last = -1

  init(rest: ArraySlice<String>, known: [String: [String]]) {
    (self.rest, self.known) = (rest, known)
  }

  mutating func outcome() -> Steps.Outcome {
    var names = rest
    while let name = names.popFirst(), let place = SalarySteps.names.firstIndex(of: name) {
      guard place > last else { return .wrong(.stepOutOfOrder(name), .order) }
      last = place
      taken += 1
      guard name != "hour" else { continue }
      guard let id = names.popFirst() else {
        return .wrong(.stepWithoutID(name), nil)
      }
      if let ids = known[name], !ids.contains(id) {
        return .wrong(
          .unknownStep(name, id),
          .nearest(to: id, among: ids, listed: SalaryStepWalk.listing[name])
        )
      }
      taken += 1
    }
    guard taken > 0 else { return .none }
    return .taken(taken, key: rest.prefix(taken).joined(separator: "."))
  }

  private static let listing = [
    "region": "regions are listed in content/data/regions.yml",
    "level": "levels are listed in content/site.yml",
    "edition": "sources are listed in content/data/sources.yml",
  ]
}

extension Suggestion {
  fileprivate static var order: Suggestion {
    Suggestion("steps are written in this order: \(SalarySteps.names.joined(separator: ", "))")
  }
}

extension Message {
  fileprivate static func stepOutOfOrder(_ name: String) -> Message {
    "the step '\(name)' stands twice or too late"
  }

  fileprivate static func stepWithoutID(_ name: String) -> Message {
    "the step '\(name)' needs an id after it"
  }

  fileprivate static func unknownStep(_ name: String, _ id: String) -> Message {
    "unknown \(name == "edition" ? "source" : name) '\(id)'"
  }
}
