import Content
import Templating

/// What many pages print: the first page that asks for it makes it, and the others take it from here.
///
/// All of it is made by a desk without shelves. So nothing on them points back at them, and they go when their site goes.
final class Shelves: Sendable {
  /// Makes what is asked for.
  let maker: Desk

  /// By the roles' places in the catalog.
  let roles: [RoleShelf]

  /// The skills by their places in the catalog.
  let skills: [Once<SkillView>]

  /// The skills as lists print them that speak of no role, by their places in the catalog.
  let skillLinks: [Once<Value>]

  /// A link to each skill's page, by the skill's place in the catalog.
  let skillAnchors: [Once<[UInt8]>]

  let placesByPay = Once<[Int]>()
  let placesByName = Once<[Int]>()

  /// The projections for all occupations together, as the facts of guides end with them.
  let outlooksOfAll = Once<[UInt8]>()

  /// The labels of the facts of the at-a-glance table, by the facts' numbers.
  let factLabels = Once<[String]>()

  init(maker: Desk) {
    self.maker = maker
    roles = maker.catalog.roles.map { _ in RoleShelf() }
    skills = maker.catalog.skills.map { _ in Once() }
    skillLinks = maker.catalog.skills.map { _ in Once() }
    skillAnchors = maker.catalog.skills.map { _ in Once() }
  }
}

/// What many pages print of one role.
final class RoleShelf: Sendable {
  /// The role with what is made of its names and its pay.
  let view = Once<RoleView>()

  /// The signs in the cells of its pay.
  let signsOfPay = Once<Signs>()

  /// The projection that stands for it, as templates meet it.
  let outlook = Once<Value?>()

  /// When what is said of it changed last.
  let change = Once<CalendarDate?>()

  /// The steps of its ladder as tables print them, by the places of their levels in the catalog.
  let steps = Once<[[UInt8]]>()

  /// Its cells of the at-a-glance table as HTML, by the facts' numbers.
  let cells = Once<[[UInt8]]>()

  /// The sources of what its guide prints of it.
  let sources = Once<[Source]>()

  /// The sources of what comparisons print of it.
  let comparedSources = Once<[Source]>()
}

extension Desk {
  /// The pay that stands for a role, its own or its occupation's; without a row where none does but some speak of its parts.
  func pay(of role: Role) -> SalaryView? {
    guard let kept = pays[safe: role.place] else { return findPay(of: role) }
    return kept.value { findPay(of: role) }
  }

  /// The signs in the cells of a role's pay.
  func signsOfPay(of role: Int) -> Signs {
    kept(on: shelf(of: role)?.signsOfPay) { $0.findSignsOfPay(of: $0.catalog.roles[role]) }
  }

  /// The projection that stands for a role, as templates meet it; nil where there is none.
  func outlook(of role: Role) -> Value? {
    kept(on: shelf(of: role.place)?.outlook) { desk in
      RoleView(role: role).outlook.map { Model.outlook.finished($0, at: desk) }
    }
  }

  /// When what is said of a role changed last: its guide, or the editions of its figures.
  func change(of role: Int) -> CalendarDate? {
    kept(on: shelf(of: role)?.change) { $0.findChange(of: $0.catalog.roles[role]) }
  }

  /// The role at that place in the catalog.
  func role(_ place: Int) -> RoleView {
    kept(on: shelf(of: place)?.view) { $0.makeRole(place) }
  }

  /// The steps of a role's ladder as tables print them, by the places of their levels in the catalog.
  func steps(of role: Int) -> [[UInt8]] {
    kept(on: shelf(of: role)?.steps) { desk in
      desk.catalog.levels.map { desk.steps(at: $0, of: desk.catalog.roles[role]) }
    }
  }

  /// A role's cells of the at-a-glance table as HTML, by the facts' numbers.
  func cells(of role: Int) -> [[UInt8]] {
    kept(on: shelf(of: role)?.cells) { desk in
      desk.catalog.cells[role].map { desk.html($0, of: desk.catalog.roles[role]) }
    }
  }

  /// The sources of a role's figures, then those that its guide names.
  func sources(of role: Role) -> [Source] {
    kept(on: shelf(of: role.place)?.sources) { $0.findSources(of: role) }
  }

  /// The sources of what comparisons print of a role, then those that its guide names.
  func comparedSources(of role: Role) -> [Source] {
    kept(on: shelf(of: role.place)?.comparedSources) { $0.findComparedSources(of: role) }
  }

  /// The skill at that place in the catalog.
  func skill(_ place: Int) -> SkillView {
    kept(on: shelves?.skills[safe: place]) { desk in
      let view = SkillView(skill: desk.catalog.skills[place])
      return SkillView(
        skill: view.skill,
        ready: Model.skillLink.readyParts(of: view, at: desk)
      )
    }
  }

  /// The skill at that place in the catalog as lists print it that speak of no role.
  func skillLink(_ place: Int) -> Value {
    kept(on: shelves?.skillLinks[safe: place]) { desk in
      Model.skillLink.record(of: SkillView(skill: desk.catalog.skills[place]), at: desk)
    }
  }

  /// A link to the page of the skill at that place in the catalog.
  func anchor(toSkill place: Int) -> [UInt8] {
    kept(on: shelves?.skillAnchors[safe: place]) { $0.makeAnchor(to: $0.catalog.skills[place]) }
  }

  /// Where each role stands among all, best paid first; equals share a place.
  var placesByPay: [Int] { kept(on: shelves?.placesByPay) { $0.findPlacesByPay() } }

  /// Where each role stands among all, by name.
  var placesByName: [Int] { kept(on: shelves?.placesByName) { $0.findPlacesByName() } }

  /// The projections for all occupations together, as the facts of guides end with them.
  var outlooksOfAll: [UInt8] { kept(on: shelves?.outlooksOfAll) { $0.findOutlooksOfAll() } }

  /// The labels of the facts of the at-a-glance table, by the facts' numbers.
  var factLabels: [String] {
    kept(on: shelves?.factLabels) { desk in GlanceFact.allCases.map { desk.label(of: $0) } }
  }

  private func shelf(of role: Int) -> RoleShelf? { shelves?.roles[safe: role] }

  /// What is kept there, which is made where it is not; on a desk without shelves it is made each time.
  private func kept<Value>(on shelf: Once<Value>?, make: (Desk) -> Value) -> Value {
    guard let shelf, let shelves else { return make(self) }
    return shelf.value { make(shelves.maker) }
  }

  private func makeRole(_ place: Int) -> RoleView {
    let view = RoleView(role: catalog.roles[place])
    let ready = models.roleLink.readyParts(of: view, at: self, likewise: models.role.schema)
    return RoleView(role: view.role, ready: ready)
  }
}
