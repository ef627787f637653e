extension UnknownIDs {
  /// Notes the ids that lead nowhere in what could not be read.
  ///
  /// - Parameters:
  ///   - source: What was read, and what is mentioned in the rest; drafts are passed over.
  ///   - directory: Who is known under which id.
  mutating func noteMentions(_ source: SiteSource, _ directory: Directory) {
    let files = (source.brokenGuides + source.brokenComparisons).filter { !$0.isDraft }
    for mention in source.mentions + files.flatMap(\.mentions)
    where !directory.knows(mention, source.settings) {
      note(mention.id, as: mention.kind, at: mention.location)
    }
  }
}

extension Directory {
  fileprivate func knows(_ mention: Mention, _ settings: Settings) -> Bool {
    let id = mention.id
    return switch mention.kind {
    case .subject: subject(SubjectID(id)) != nil || SubjectID(id) == .all
    case .role: isGuide(SubjectID(id))
    case .occupation: isOccupation(SubjectID(id))
    case .skill: skill(SkillID(id)) != nil
    case .source: source(SourceID(id)) != nil
    case .region: region(RegionID(id)) != nil
    case .level: levels[LevelID(id)] != nil || id == "all"
    case .family: settings.families?.contains { $0.id == FamilyID(id) } ?? true
    }
  }
}
