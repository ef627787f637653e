import Content

/// A page that the site would have but for its file or its data.
enum LeftOutPage {
  case draft(String)

  /// Something that is told already kept it from being there, or may have.
  case broken

  /// A skill that is described, but that no role needs.
  case unneededSkill(SkillID)

  init?(at address: Address, in catalog: Catalog) {
    let path = address.path
    if let name = path.name(below: "/guides/") {
      self.init(guide: SubjectID(name), catalog)
    } else if let name = path.name(below: "/compare/") {
      self.init(pair: name, catalog)
    } else if let name = path.name(below: "/skills/") {
      self.init(skill: SkillID(name), catalog)
    } else if path.name(below: "/families/") != nil {
      guard !catalog.leftOut.brokenGuides.isEmpty else { return nil }
      self = .broken
    } else if let name = path.name(below: "/") {
      self.init(page: name, catalog)
    } else {
      return nil
    }
  }

  private init?(guide id: SubjectID, _ catalog: Catalog) {
    if catalog.isDraft(id) {
      self = .draft(id.text)
    } else if catalog.isBroken(id) {
      self = .broken
    } else {
      return nil
    }
  }

  private init?(page name: String, _ catalog: Catalog) {
    if catalog.leftOut.draftPages.contains(name) {
      self = .draft(name)
    } else if catalog.leftOut.brokenPages[name] != nil {
      self = .broken
    } else {
      return nil
    }
  }

  /// A pair that has no file is there if its roles have enough facts.
  private init?(pair name: String, _ catalog: Catalog) {
    let leftOut = catalog.leftOut
    let ids = name.split(separator: "-vs-").map { SubjectID(String($0)) }
    let isKnown = ids.count == 2 && ids.allSatisfy { catalog.role($0) != nil }
    let lacksFacts = isKnown && !(leftOut.brokenTables.isEmpty && leftOut.misled.isEmpty)
    if lacksFacts || leftOut.brokenComparisons[name] != nil
      || ids.contains(where: catalog.isBroken)
    {
      self = .broken
    } else if let draft = ids.first(where: catalog.isDraft) {
      self = .draft(draft.text)
    } else if leftOut.draftComparisons.contains(name) {
      self = .draft(name)
    } else {
      return nil
    }
  }

  private init?(skill id: SkillID, _ catalog: Catalog) {
    let leftOut = catalog.leftOut
    if leftOut.brokenTables.contains(.skills) {
      self = .broken
    } else if !leftOut.skills.contains(id) {
      return nil
    } else if leftOut.brokenTables.isDisjoint(with: [.roleSkills, .occupations]),
      leftOut.brokenGuides.isEmpty, leftOut.misled.isEmpty
    {
      self = .unneededSkill(id)
    } else {
      self = .broken
    }
  }
}

extension String {
  /// The one name that follows a folder: `sql` of `/skills/sql/`.
  fileprivate func name(below folder: String) -> String? {
    guard let name = dropping(prefix: folder)?.dropping(suffix: "/"), !name.isEmpty,
      !name.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return name
  }
}
