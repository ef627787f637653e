/// Suggests roles whose official occupations are related: the list of one of them names the other.
struct SharedOccupations {
  /// For each occupation the roles that it may stand for, in order.
  private let roles: [[Int]]

  /// For each occupation those that its list names, as far as the site has them.
  private let related: [[Int]]

  private static let limit = 5

  /// - Parameters:
  ///   - occupations: The occupations with their roles.
  ///   - directory: Which ids are occupations; those that the site does not have are passed over.
  init(_ occupations: [Occupation], _ directory: Directory) {
    roles = occupations.map(\.roles)
    related = occupations.map { occupation in
      occupation.row.related.compactMap {
        guard case .occupation(let number) = directory.subject($0.value) else { return nil }
        return number
      }
    }
  }
}

extension SharedOccupations {
  /// For each role the first few that its occupation leads to.
  func pairs() -> [SuggestedPair] {
    zip(roles, related).flatMap { roles, related in
      related.isEmpty ? [] : roles.flatMap { pairs(of: $0, related) }
    }
  }

  private func pairs(of role: Int, _ related: [Int]) -> [SuggestedPair] {
    var pairs: [SuggestedPair] = []
    for (rank, occupation) in related.enumerated() where pairs.count < SharedOccupations.limit {
      pairs += nearest(to: role, among: roles[occupation]).filter { $0 != role }.map {
        SuggestedPair(role, $0, .occupation(rank: rank))
      }
    }
    return pairs
  }

  /// The few that stand next to a role in the list of all, so that no role is everyone's neighbour.
  private func nearest(to role: Int, among others: [Int]) -> ArraySlice<Int> {
    let limit = SharedOccupations.limit
    guard others.count > limit else { return others[...] }
    let middle = others.place(sortedBy: \.self, of: role)
    let first = min(max(0, middle - limit / 2), others.count - limit)
    return others[first..<first + limit]
  }
}
