import Content

/// The rows that a salary row leads to.
struct SalaryLists: Sendable {
  /// By level, in the ladder's order; a level that the subject has no row for shows the other's.
  let levels: [SalaryView]

  /// By region, by the regions' names; a region that the subject has no row for shows the other's.
  let regions: [SalaryView]

  /// The editions of the row's series, newest first.
  let editions: [SalaryView]

  /// Those that speak of a part of the people.
  let groups: [SalaryView]

  /// What else is published.
  let others: [SalaryView]

  init(of view: SalaryView, at desk: Desk) {
    levels = view.findLevels(at: desk)
    regions = view.findRegions()
    editions = view.findEditions(at: desk)
    groups = view.findGroups()
    others = view.findOthers(at: desk)
  }
}

extension SalaryView {
  /// The signs that a table holds of it.
  var signs: Signs { row?.signs ?? Signs(absence) }

  /// Whether the rows by region say more than the row itself.
  func hasRegions(at desk: Desk) -> Bool { lists(at: desk).regions.count > (row == nil ? 0 : 1) }

  /// Whether there is any table of rows besides that of the row itself.
  func hasTables(at desk: Desk) -> Bool {
    let lists = lists(at: desk)
    return hasRegions(at: desk) || !lists.levels.isEmpty || !lists.groups.isEmpty
      || !lists.others.isEmpty
  }
}

extension SalaryView {
  fileprivate func findLevels(at desk: Desk) -> [SalaryView] {
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

  fileprivate func findRegions() -> [SalaryView] {
    items(\.region.id) {
      $0.regions(query)
    } name: {
      $0.region.name
    }
    .sorted { $0.name < $1.name }
  }

  fileprivate func findEditions(at desk: Desk) -> [SalaryView] {
    subject.rows.editions(query).map { item($0, of: subject, name: desk.numbers.asOf($0.asOf)) }
  }

  fileprivate func findGroups() -> [SalaryView] {
    items(\.group) {
      $0.groups(query)
    } name: {
      $0.note ?? $0.group?.text ?? ""
    }
  }

  /// A row that only says that nothing is published says it elsewhere.
  fileprivate func findOthers(at desk: Desk) -> [SalaryView] {
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
