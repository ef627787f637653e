import Content

extension SalaryView {
  /// The signs that a table holds of it.
  var signs: Signs { row?.signs ?? Signs(absence) }

  /// The rows by level, in the ladder's order; a level that the subject has no row for shows the other's.
  func levels(at desk: Desk) -> [SalaryView] {
    let ladder = desk.catalog.levels.map(\.id)
    return items(\.level) {
      $0.levels(query)
    } name: {
      desk.name(ofLevel: $0.level)
    }
    .sorted { $0.place(in: ladder) < $1.place(in: ladder) }
  }

  private func place(in ladder: [LevelID]) -> Int {
    row?.level.flatMap(ladder.firstIndex) ?? ladder.count
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

  /// Whether the rows by region say more than the row itself.
  var hasRegions: Bool { regions.count > (row == nil ? 0 : 1) }

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
    let own = subject.rows.others(query).map { (row: $0, subject: subject) }
    let beside = other.map { other in
      ([other.rows.canonical(query)].compactMap(\.self) + other.rows.others(query)).map {
        (row: $0, subject: other)
      }
    }
    return (own + (beside ?? [])).filter(\.row.isListable).map {
      item($0.row, of: $0.subject, name: desk.nameAmongOthers(of: $0.row))
    }
  }

  /// Whether there is any table of rows besides that of the row itself.
  func hasTables(at desk: Desk) -> Bool {
    hasRegions || !levels(at: desk).isEmpty || !groups.isEmpty || !others(at: desk).isEmpty
  }

  /// The rows of a list, those of the other subject only where this one has none of the kind.
  private func items<Key: Hashable>(
    _ key: (PayRow) -> Key,
    _ list: (PayRows) -> [PayRow],
    name: (PayRow) -> String
  ) -> [SalaryView] {
    let own = list(subject.rows).filter(\.isListable)
    let items = own.map { item($0, of: subject, name: name($0)) }
    guard let other else { return items }
    let shown = Set(own.map(key))
    return items
      + list(other.rows).filter { $0.isListable && !shown.contains(key($0)) }.map {
        item($0, of: other, name: name($0))
      }
  }
}

extension Desk {
  /// What tells a row from the other published figures: its source, and of whom it speaks if not of all.
  fileprivate func nameAmongOthers(of row: PayRow) -> String {
    let level = row.level.map { name(ofLevel: $0) }
    let group = row.group.map { row.note ?? $0.text }
    return [name(of: row.source), level, group].compactMap(\.self).joined(separator: ", ")
  }
}
