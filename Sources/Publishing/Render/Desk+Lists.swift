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

  func rolesByName(_ indices: [Int]) -> [RoleView] {
    sorted(indices, by: placesByName).map(role)
  }

  /// All roles by name; none where the families list them.
  var rolesByName: [RoleView] {
    listsFamiliesOnly ? [] : rolesByName(Array(catalog.roles.indices))
  }

  var rolesByPay: [RoleView] {
    sorted(Array(catalog.roles.indices), by: placesByPay).map(role)
  }

  private func sorted(_ roles: [Int], by places: [Int]) -> [Int] {
    roles.sorted { places[$0] < places[$1] }
  }

  /// The roles that need a skill, best paid first.
  func rolesByPay(of skill: Skill) -> [RoleView] {
    let places = placesByPay
    return skill.roles.sorted { places[$0.role] < places[$1.role] }.map { use in
      role(use.role).needing(catalog.roles[use.role].skills[safe: use.place])
    }
  }

  /// The guides that were published last, the newest first.
  var newest: [RoleView] {
    let keys = catalog.roles.map { ($0.guide.published, $0.id) }
    let order = keys.indices.sorted {
      (keys[$1].0, keys[$0].1) < (keys[$0].0, keys[$1].1)
    }
    return order.prefix(Desk.newestCount).map(role)
  }

  func skills(of role: Role) -> [SkillView] {
    role.skills.map { skill($0.skill).needed($0) }
  }

  var skillsByKind: [SkillGroup] {
    let skills = catalog.skills.indices.map(skill)
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
      self.role(related.role).standing(because: reason(related.reason))
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
    .comparison(catalog.roles[comparison.a].id.text, catalog.roles[comparison.b].id.text)
  }

  func title(of comparison: Comparison) -> String {
    if let title = comparison.file?.title { return title }
    let (a, b) = (catalog.roles[comparison.a].names.name, catalog.roles[comparison.b].names.name)
    return "\(a) \(label("versus")) \(b)"
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
