import Content
import Templating

/// What many pages print, as templates meet it: the first page that asks for it makes it, and the others take it from here.
///
/// A thing asks the desk that made it for its parts. That desk has no things, so that nothing points back at what holds it.
final class Things: Sendable {
  /// Makes what is asked for.
  let maker: Desk

  /// By the roles' places in the catalog.
  let roles: [RoleThings]

  /// By the skills' places in the catalog.
  let skills: [SkillThings]

  init(maker: Desk) {
    self.maker = maker
    roles = maker.catalog.roles.map { _ in RoleThings() }
    skills = maker.catalog.skills.map { _ in SkillThings() }
  }
}

/// One role as templates meet it.
final class RoleThings: Sendable {
  /// The role with what is made of its names and its pay.
  let view = Once<RoleView>()

  /// The projection that stands for it.
  let outlook = Once<Value?>()
}

/// One skill as templates meet it.
final class SkillThings: Sendable {
  /// The skill with what is made of its names.
  let view = Once<SkillView>()

  /// The skill as lists print it that speak of no role.
  let link = Once<Value>()
}

extension Desk {
  /// The role at that place in the catalog.
  func role(_ place: Int) -> RoleView {
    guard let things else { return makeRole(place) }
    return things.roles[place].view.value { things.maker.makeRole(place) }
  }

  /// The projection that stands for a role; nil where there is none.
  func outlook(of role: Role) -> Value? {
    guard let things else { return makeOutlook(of: role) }
    return things.roles[role.place].outlook.value { things.maker.makeOutlook(of: role) }
  }

  /// The skill at that place in the catalog.
  func skill(_ place: Int) -> SkillView {
    guard let things else { return makeSkill(place) }
    return things.skills[place].view.value { things.maker.makeSkill(place) }
  }

  /// The skill at that place in the catalog as lists print it that speak of no role.
  func skillLink(_ place: Int) -> Value {
    guard let things else { return makeSkillLink(place) }
    return things.skills[place].link.value { things.maker.makeSkillLink(place) }
  }
}

extension Desk {
  private func makeRole(_ place: Int) -> RoleView {
    let view = RoleView(role: catalog.roles[place])
    let ready = models.roleLink.readyParts(of: view, at: self, likewise: models.role.schema)
    return RoleView(role: view.role, ready: ready)
  }

  private func makeOutlook(of role: Role) -> Value? {
    RoleView(role: role).outlook.map { Model.outlook.finished($0, at: self) }
  }

  private func makeSkill(_ place: Int) -> SkillView {
    let view = SkillView(skill: catalog.skills[place])
    return SkillView(skill: view.skill, ready: Model.skillLink.readyParts(of: view, at: self))
  }

  private func makeSkillLink(_ place: Int) -> Value {
    Model.skillLink.record(of: SkillView(skill: catalog.skills[place]), at: self)
  }
}
