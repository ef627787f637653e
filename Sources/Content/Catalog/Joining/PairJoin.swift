import Reporting

/// The pairs that get a page: those of a family that have enough to show, and those that someone has written about.
struct PairJoin {
  private(set) var comparisons: [Comparison] = []

  private let settings: CompareSettings
  private let profiles: [GlanceProfile]

  /// By the first role's place, the second roles' places and what was written.
  private var written: [[Int: ComparisonFile]]
}

extension PairJoin {
  /// - Parameters:
  ///   - roles: The roles, by id.
  ///   - cells: Their cells for the facts of the at-a-glance table.
  ///   - source: What was written about pairs, and which of them get a page.
  ///   - directory: Who is known under which id.
  ///   - drafts: Whether drafts are shown, or passed over.
  ///   - misfits: Where to note ids that lead nowhere and pairs with little to show.
  init(
    _ roles: [Role],
    _ cells: [[GlanceCell]],
    _ source: SiteSource,
    _ directory: Directory,
    drafts: Bool,
    _ misfits: inout Misfits
  ) {
    settings = source.settings.compare
    profiles = zip(roles, cells).map { GlanceProfile(of: $0, cells: $1) }
    written = Array(repeating: [:], count: roles.count)
    for file in source.comparisons where drafts || !file.isDraft {
      let a = directory.role(file.a, of: file, unknown: &misfits.unknown)
      let b = directory.role(file.b, of: file, unknown: &misfits.unknown)
      guard let a, let b, a < b else { continue }
      written[a][b] = file
      misfits.report.add(thin(file, a, b))
    }
    let families = Dictionary(grouping: roles.indices) { roles[$0].family }
    for role in roles.indices {
      let family = roles[role].family.flatMap { families[$0] } ?? []
      add(role, among: family)
    }
  }

  /// Adds the pairs in which a role comes first.
  private mutating func add(_ role: Int, among family: [Int]) {
    let files = written[role]
    let later = family[family.place(sortedBy: \.self, of: role + 1)...]
    let enough = later.filter { other in
      files[other] == nil
        && profiles[role].rowsShared(with: profiles[other]) >= settings.atLeast
    }
    let others = files.isEmpty ? enough : (enough + files.keys).sorted()
    comparisons += others.map { Comparison(a: role, b: $0, file: files[$0]) }
  }

  /// What to tell of a written pair that has less to show than one that is built by itself.
  private func thin(_ file: ComparisonFile, _ a: Int, _ b: Int) -> [Diagnostic] {
    let rows = profiles[a].rowsShared(with: profiles[b], own: file.attributes)
    guard rows < settings.atLeast else { return [] }
    let message = Message.thin(file, rows: rows, atLeast: settings.atLeast)
    return [
      Diagnostic(
        .thinComparison,
        message,
        at: Location(file.file),
        suggestion: Suggestion(
          "fill more rows of both guides, or write rows of its own under 'attributes'"
        )
      )
    ]
  }
}

extension Directory {
  /// The place of a role that a comparison's file is named after; an id that leads nowhere is noted.
  fileprivate func role(
    _ id: SubjectID,
    of file: ComparisonFile,
    unknown: inout UnknownIDs
  ) -> Int? {
    switch subject(id) {
    case .role(let number): return number
    case .leftOut: return nil
    case .occupation, nil:
      unknown.note(id, as: .role, at: Location(file.file))
      return nil
    }
  }
}

extension Message {
  fileprivate static func thin(_ file: ComparisonFile, rows: Int, atLeast: Int) -> Message {
    """
    '\(file.a)' and '\(file.b)' fill \(rows) \(rows == 1 ? "row" : "rows") of the at-a-glance \
    table together, fewer than the \(atLeast) of 'compare.at_least'
    """
  }
}
