extension FamilyGroup {
  /// The families that have roles, each with its roles and their pairs.
  ///
  /// - Parameters:
  ///   - roles: The roles, by id.
  ///   - comparisons: The pairs that get a page.
  ///   - families: The families of site.yml, if it names them.
  /// - Returns: The families in order; the roles of none, or of one that is not known, come last.
  static func joined(
    _ roles: [Role],
    _ comparisons: [Comparison],
    families: [Family]?
  ) -> [FamilyGroup] {
    let known = families.map { Set($0.map(\.id)) }
    let ids = roles.map { role in role.family.flatMap { known?.contains($0) == false ? nil : $0 } }
    var groups = ordered(ids, families)
    let places = Dictionary(groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let homes = ids.map { places[$0] }
    for (role, home) in homes.enumerated() {
      if let home { groups[home].roles.append(role) }
    }
    for (place, pair) in comparisons.enumerated() {
      let (first, second) = (homes[pair.a], homes[pair.b])
      if let first { groups[first].comparisons.append(place) }
      if let second, second != first { groups[second].comparisons.append(place) }
    }
    return groups
  }

  private static func ordered(_ ids: [FamilyID?], _ families: [Family]?) -> [FamilyGroup] {
    let used = Set(ids)
    let named =
      families
      ?? used.compactMap(\.self).map { Family(id: $0, name: capitalized($0.text)) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let groups = named.filter { used.contains($0.id) }.map { FamilyGroup(id: $0.id, name: $0.name) }
    return used.contains(nil) ? groups + [FamilyGroup(id: nil, name: "")] : groups
  }

  private init(id: FamilyID?, name: String) {
    self.init(id: id, name: name, roles: [], comparisons: [])
  }
}
