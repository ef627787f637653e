import Content
import Templating

/// A skill as a role needs it, or on its own.
final class SkillView: Sendable {
  let skill: Skill

  /// What is made already of its values.
  let ready: [Value?]

  /// How a role needs it; nil where no role is spoken of.
  let need: RoleSkill?

  /// - Parameters:
  ///   - skill: The skill.
  ///   - ready: What is made already of its values.
  ///   - need: How a role needs it; nil where no role is spoken of.
  init(skill: Skill, ready: [Value?] = [], need: RoleSkill? = nil) {
    (self.skill, self.ready, self.need) = (skill, ready, need)
  }

  func needed(_ need: RoleSkill) -> SkillView {
    SkillView(skill: skill, ready: ready, need: need)
  }
}

extension Model where Subject == SkillView {
  static let skillLink = Model("skill-link", names + need) { view, _ in view.ready }

  static let names: [ModelField<SkillView>] = shared([
    .text("id", "The skill's id") { view, _ in view.skill.id.text },
    .text("name", "The skill's name") { view, _ in view.skill.name },
    .text("inline", "The name in a sentence") { view, _ in view.skill.row.inline },
    .address("url", "The skill's page") { view, _ in .skill(view.skill.id.text) },
    .text("kind", "What kind of skill it is") { $1.label($0.skill.row.kind.labelKey) },
    .text("issuer", "Who issues the certificate") { view, _ in view.skill.row.issuer },
    .number("roles_count", "How many roles need it") { view, _ in view.skill.roles.count },
    .text("roles_word", "The word for so many roles") { view, desk in
      desk.label(view.skill.roles.count == 1 ? "role_that_needs_it" : "roles_that_need_it")
    },
  ])

  static let need: [ModelField<SkillView>] = [
    .text("tier", "The tier in which the role needs it") { view, desk in
      view.need?.tier.map { desk.label($0.labelKey) }
    },
    .text("importance", "How important it is for the role, 0 to 100") { view, desk in
      view.need?.importance.map { desk.numbers.number($0) }
    },
    .text("source", "The short name of the source that says so") { view, desk in
      view.need?.source.flatMap { desk.catalog.sources[$0] }.map(desk.name)
    },
  ]
}

/// The skills of one tier or one kind.
struct SkillGroup: Sendable {
  let id: String
  let name: String
  let skills: [SkillView]

  /// The skills under each of the groups that some of them belong to, in the groups' order.
  ///
  /// - Parameters:
  ///   - skills: The skills, in the order that groups keep.
  ///   - group: The group of a skill; nil leaves it out.
  ///   - name: The heading of a group.
  /// - Returns: The groups that have a skill.
  static func groups<Group: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
    of skills: [SkillView],
    by group: (SkillView) -> Group?,
    name: (Group) -> String
  ) -> [SkillGroup] {
    Group.allCases.compactMap { candidate in
      let members = skills.filter { group($0) == candidate }
      guard !members.isEmpty else { return nil }
      return SkillGroup(id: candidate.rawValue, name: name(candidate), skills: members)
    }
  }
}

extension Model where Subject == SkillGroup {
  static let skillGroup = Model(
    "skill-group",
    [
      .text("id", "The group's id, such as 'foundational'") { group, _ in group.id },
      .text("name", "The group's name") { group, _ in group.name },
      .list("skills", .skillLink, "Its skills") { group, _ in group.skills },
    ]
  )
}

extension Model where Subject == Skill {
  /// A skill's own page.
  static func skill(roleLink: Model<RoleView>) -> Model {
    Model(
      "skill",
      [
        .text("id", "The skill's id") { skill, _ in skill.id.text },
        .text("name", "The skill's name") { skill, _ in skill.name },
        .text("inline", "The name in a sentence") { skill, _ in skill.row.inline },
        .text("kind", "What kind of skill it is") { $1.label($0.row.kind.labelKey) },
        .address("url", "The skill's own home page elsewhere") { skill, _ in
          skill.row.url.map(Address.init(external:))
        },
        .text("issuer", "Who issues the certificate") { skill, _ in skill.row.issuer },
        .list("roles", roleLink, "The roles that need it, best paid first") {
          $1.rolesByPay(of: $0)
        },
        .text("legend", "What the signs in the table of these roles mean") {
          $1.legend(ofRolesWith: $0)
        },
      ]
    )
  }
}
