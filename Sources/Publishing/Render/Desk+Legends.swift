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
    let signs = skill.roles.map { use in
      let need = catalog.roles[use.role].skills[safe: use.place]
      let isKnown = need?.tier != nil || need?.importance != nil
      return signsOfPay(of: use.role).union(isKnown ? [] : .noData)
    }
    return wording.legend(of: signs.union)
  }

  /// The signs in the cells of a role's pay; that of its source is a dash where there is none.
  func findSignsOfPay(of role: Role) -> Signs {
    guard let pay = pay(of: role) else { return .noData }
    return pay.signs.union(Signs(of: pay.row))
  }
}
