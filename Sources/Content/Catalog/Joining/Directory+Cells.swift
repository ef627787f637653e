import Reporting

extension Directory {
  /// Whom a row speaks of; an id that leads nowhere is noted.
  func subject(
    _ cell: Cell<SubjectID>,
    of place: RowPlace,
    unknown: inout UnknownIDs
  ) -> Subject? {
    if let subject = subject(cell.value) { return subject }
    unknown.note(cell.value, as: .subject, at: place.location(of: cell))
    return nil
  }

  /// The skill that a row names; an id that leads nowhere is noted.
  func skill(_ cell: Cell<SkillID>, of place: RowPlace, unknown: inout UnknownIDs) -> Int? {
    if let skill = skill(cell.value) { return skill }
    unknown.note(cell.value, as: .skill, at: place.location(of: cell))
    return nil
  }

  /// The source that a row names; an id that leads nowhere is noted.
  func source(
    _ cell: Cell<SourceID>,
    of place: RowPlace,
    unknown: inout UnknownIDs
  ) -> Source? {
    if let source = source(cell.value) { return source }
    unknown.note(cell.value, as: .source, at: place.location(of: cell))
    return nil
  }

  /// The region that a row names; an id that leads nowhere is noted.
  func region(
    _ cell: Cell<RegionID>,
    of place: RowPlace,
    unknown: inout UnknownIDs
  ) -> Region? {
    if let region = region(cell.value) { return region }
    unknown.note(cell.value, as: .region, at: place.location(of: cell))
    return nil
  }

  /// The place of a row's level in the ladder, -1 for all levels together; an id that leads nowhere is noted.
  func rank(_ cell: Cell<LevelID>?, of place: RowPlace, unknown: inout UnknownIDs) -> Int? {
    guard let cell else { return -1 }
    if let rank = levels[cell.value] { return rank }
    unknown.note(cell.value, as: .level, at: place.location(of: cell))
    return nil
  }
}

extension Directory {
  /// The places of the roles that a guide names as related, each once; ids that lead nowhere are noted.
  ///
  /// Drafts and guides that could not be read are passed over.
  func related(_ guide: Guide, unknown: inout UnknownIDs) -> [Int] {
    guide.related.compactMap { id in
      switch subject(id.value) {
      case .role(let number): return number
      case .leftOut: return nil
      case .occupation, nil:
        unknown.note(id.value, as: .role, at: id.location)
        return nil
      }
    }
  }
}

extension Directory {
  /// The place of the occupation that a guide names, if there is one.
  func occupation(of guide: Guide) -> Int? {
    guard let id = guide.occupation?.value, case .occupation(let number) = subject(id) else {
      return nil
    }
    return number
  }
}
