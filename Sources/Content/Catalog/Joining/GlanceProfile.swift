/// Which rows of the at-a-glance table a role fills, so that thousands of pairs are judged without making their tables.
struct GlanceProfile {
  /// A bit for each fact.
  private var facts: UInt32 = 0

  /// The labels of the guide's own attributes.
  private let labels: Set<String>

  /// - Parameters:
  ///   - role: The role.
  ///   - cells: Its cells for the facts.
  init(of role: Role, cells: [GlanceCell]) {
    for (fact, cell) in cells.enumerated() where !cell.isEmpty { facts |= 1 << UInt32(fact) }
    let filled = role.guide.attributes.filter { !role.guide.cell($0.label.value).isEmpty }
    labels = Set(filled.map(\.label.value))
  }

  /// How many rows are filled on both sides.
  ///
  /// - Parameters:
  ///   - other: The other role's profile.
  ///   - own: The rows that only this comparison has.
  /// - Returns: The number of rows.
  func rowsShared(with other: GlanceProfile, own: [PairAttribute] = []) -> Int {
    let taken = Set(own.map(\.label.value))
    let shared = labels.isEmpty ? [] : labels.intersection(other.labels).subtracting(taken)
    return (facts & other.facts).nonzeroBitCount + shared.count + own.count(where: \.isFilled)
  }
}

extension PairAttribute {
  /// Whether both sides have something to print.
  fileprivate var isFilled: Bool {
    !GlanceCell(a, isList: isList).isEmpty && !GlanceCell(b, isList: isList).isEmpty
  }
}
