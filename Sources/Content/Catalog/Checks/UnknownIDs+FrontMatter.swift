import Reporting

extension UnknownIDs {
  /// Notes the ids in front matter, site.yml and regions.yml that lead nowhere; related roles and pairs are noted elsewhere.
  mutating func note(_ catalog: Catalog, _ directory: Directory) {
    let settings = catalog.settings
    let families = settings.families.map { Set($0.map(\.id)) }
    for guide in directory.guides {
      note(guide, directory)
      if let family = guide.family, families?.contains(family.value) == false {
        note(family.value, as: .family, at: family.location)
      }
    }
    for comparison in catalog.comparisons {
      for source in comparison.file?.sources ?? [] { note(source, directory) }
    }
    for region in catalog.regions.values {
      guard let parent = region.parent, directory.region(parent.value) == nil else { continue }
      note(parent.value, as: .region, at: parent.location)
    }
    if settings.namesRegion, catalog.region == nil {
      note(settings.region.value, as: .region, at: settings.region.location)
    }
  }

  private mutating func note(_ guide: Guide, _ directory: Directory) {
    if let occupation = guide.occupation, !directory.isOccupation(occupation.value) {
      note(occupation.value, as: .occupation, at: occupation.location)
    }
    for place in guide.levels.indices {
      let level = guide.levels[place].level
      guard directory.levels[level.value] == nil else { continue }
      note(level.value, as: .level, at: level.location)
    }
    for source in guide.sources { note(source, directory) }
    for step in guide.leadsTo where directory.isMistypedRole(step.value) {
      note(SubjectID(step.value), as: .role, at: step.location)
    }
  }

  private mutating func note(_ source: Located<SourceID>, _ directory: Directory) {
    guard directory.source(source.value) == nil else { return }
    note(source.value, as: .source, at: source.location)
  }
}

extension Directory {
  /// Whether an occupation has the id; a guide may have it too, which is told elsewhere.
  func isOccupation(_ id: SubjectID) -> Bool {
    if case .occupation = subject(id) { return true }
    return occupations.contains { $0.id.value == id }
  }

  /// Whether a next step can only be meant as a role's id: plain words have spaces or capitals, or are one word.
  fileprivate func isMistypedRole(_ text: String) -> Bool {
    guard isIdentifier(text), text.utf8.contains(UInt8(ascii: "-")) else { return false }
    return switch subject(SubjectID(text)) {
    case .role, .leftOut: false
    case .occupation, nil: true
    }
  }
}
