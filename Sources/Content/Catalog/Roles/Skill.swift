/// A skill and the roles that need it.
package final class Skill: Sendable {
  package let row: SkillRow

  /// By importance, most important first, then in the order of the roles.
  package let roles: [SkillUse]

  init(_ row: SkillRow, roles: [SkillUse]) {
    (self.row, self.roles) = (row, roles)
  }

  package var id: SkillID { row.id.value }
  package var name: String { row.name }
}

/// A role that needs a skill.
package struct SkillUse: Hashable, Sendable {
  /// The place in `Catalog.roles`.
  package let role: Int

  /// The place in that role's `skills`.
  package let place: Int
}

/// A role's need for a skill.
package struct RoleSkill: Sendable {
  /// The place in `Catalog.skills`.
  package let skill: Int

  /// 0 to 100.
  package let importance: Amount?

  package let tier: Tier?
  package let source: SourceID?

  /// Whether the role's own row says so, or its occupation's.
  package let whose: Whose
}
