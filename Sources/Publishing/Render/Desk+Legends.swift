import Content

extension Desk {
  /// What the signs in a table of roles mean, which shows the pay and the outlook of each; nil where it holds none.
  func legend(ofRoles roles: [Int]) -> String? {
    wording.legend(
      of: roles.map { role in
        signsOfPay(of: role).union(Signs(of: catalog.roles[role].outlook))
      }.union
    )
  }

  /// What the signs in the table of a skill's page mean, which shows the pay of each role and how it needs the skill.
  func legend(ofRolesWith skill: Skill) -> String? {
    let needs = skill.roles.map { catalog.roles[$0.role].skills[safe: $0.place] }
    let signs = needs.map { Signs(of: $0?.tier?.rawValue ?? $0?.importance?.plain) }
    return wording.legend(of: (signs + skill.roles.map { signsOfPay(of: $0.role) }).union)
  }

  /// The signs in the cells of a role's pay; that of its source is a dash where there is none.
  func findSignsOfPay(of role: Role) -> Signs {
    guard let pay = pay(of: role) else { return .noData }
    return pay.signs.union(Signs(of: pay.row))
  }
}
