import CommonMark
import Content
import Reporting

extension Desk {
  /// How many entries an index may list before it lists families and lets them list the rest.
  static let longestIndex = 1_000

  /// How many guides the home page calls its newest.
  static let newestCount = 6

  var listsFamiliesOnly: Bool { catalog.roles.count > Desk.longestIndex }

  /// The same for the index of comparisons.
  var leavesComparisonsToFamilies: Bool { catalog.comparisons.count > Desk.longestIndex }

  func rolesByName(_ indices: [Int]) -> [Role] {
    indices.map { catalog.roles[$0] }.sorted {
      ($0.names.name, $0.id) < ($1.names.name, $1.id)
    }
  }

  /// All roles by name; none where the families list them.
  var rolesByName: [RoleView] {
    listsFamiliesOnly ? [] : rolesByName(Array(catalog.roles.indices)).map { RoleView(role: $0) }
  }

  var rolesByPay: [RoleView] { byPay(catalog.roles.map { RoleView(role: $0) }) }

  /// The roles that need a skill, best paid first.
  func rolesByPay(of skill: Skill) -> [RoleView] {
    byPay(
      skill.roles.map { use in
        RoleView(
          role: catalog.roles[use.role],
          need: SkillView(skill: skill, need: catalog.roles[use.role].skills[safe: use.place])
        )
      }
    )
  }

  /// The guides that were published last, the newest first.
  var newest: [RoleView] {
    let roles = catalog.roles.sorted {
      ($1.guide.published, $0.id) < ($0.guide.published, $1.id)
    }
    return roles.prefix(Desk.newestCount).map { RoleView(role: $0) }
  }

  func skills(of role: Role) -> [SkillView] {
    role.skills.map { SkillView(skill: catalog.skills[$0.skill], need: $0) }
  }

  func skills(_ indices: [Int]) -> [SkillView] {
    indices.map { SkillView(skill: catalog.skills[$0], need: nil) }
  }

  var skillsByKind: [SkillGroup] {
    let skills = catalog.skills.map { SkillView(skill: $0, need: nil) }
    return SkillGroup.groups(of: skills, by: { $0.skill.row.kind }) { label($0.labelKey) }
  }

  /// The role's skills of the tier that an item is named after, where it has no list of its own.
  func skills(filling view: SectionItemView) -> [SkillView] {
    guard view.section.layout == .columns, !view.item.hasList,
      let role = view.section.body.page.role?.role,
      let tier = Tier.allCases.first(where: { view.item.heading.id.hasPrefix($0.rawValue) })
    else { return [] }
    return skills(of: role).filter { $0.need?.tier == tier }
  }

  func related(to role: Role) -> [RoleView] {
    role.related.map { related in
      RoleView(role: catalog.roles[related.role], reason: reason(related.reason))
    }
  }

  private func reason(_ reason: RelatedRole.Reason) -> String? {
    switch reason {
    case .authored, .mirrored: nil
    case .occupation: label("related_by_occupation")
    case .skills: label("related_by_skills")
    }
  }

  func roles(of comparison: Comparison) -> (Role, Role) {
    (catalog.roles[comparison.a], catalog.roles[comparison.b])
  }

  func address(of comparison: Comparison) -> Address {
    let (a, b) = roles(of: comparison)
    return .comparison(a.id.text, b.id.text)
  }

  func title(of comparison: Comparison) -> String {
    let (a, b) = roles(of: comparison)
    return comparison.file?.title ?? "\(a.names.name) \(label("versus")) \(b.names.name)"
  }

  func family(of role: Role) -> FamilyGroup? {
    guard let family = role.family else { return nil }
    return families[family].map { catalog.families[$0] }
  }

  func family(of view: PageView) -> FamilyGroup? {
    guard case .family(let index) = view.page else { return nil }
    return catalog.families[index]
  }

  func skill(of view: PageView) -> Skill? {
    guard case .skill(let index) = view.page else { return nil }
    return catalog.skills[index]
  }
}
