import Content

/// What many pages print: the first page that asks for it makes it, and the others take it from here.
///
/// Nothing on the shelves points back at a desk, so that they go when their site goes.
final class Shelves: Sendable {
  /// By the roles' places in the catalog.
  let roles: [RoleShelf]

  /// By the skills' places in the catalog.
  let skills: [SkillShelf]

  let placesByPay = Once<[Int]>()
  let placesByName = Once<[Int]>()

  /// The projections for all occupations together, as the facts of guides end with them.
  let outlooksOfAll = Once<[UInt8]>()

  /// The labels of the facts of the at-a-glance table, by the facts' numbers.
  let factLabels = Once<[String]>()

  init(for catalog: Catalog) {
    roles = catalog.roles.map { _ in RoleShelf() }
    skills = catalog.skills.map { _ in SkillShelf() }
  }
}

/// What many pages print of one role.
final class RoleShelf: Sendable {
  /// The pay that stands for it, or that of its parts.
  let pay = Once<SalaryView?>()

  /// The signs in the cells of its pay.
  let signsOfPay = Once<Signs>()

  /// The steps of its ladder as tables print them, by the places of their levels in the catalog.
  let steps = Once<[[UInt8]]>()

  /// Its cells of the at-a-glance table as HTML, by the facts' numbers.
  let cells = Once<[[UInt8]]>()

  /// The sources of what its guide prints of it.
  let sources = Once<[Source]>()

  /// The sources of what comparisons print of it.
  let comparedSources = Once<[Source]>()
}

/// What many pages print of one skill.
final class SkillShelf: Sendable {
  /// A link to its page.
  let anchor = Once<[UInt8]>()
}

extension Desk {
  /// The pay that stands for a role, its own or its occupation's; without a row where none does but some speak of its parts.
  func pay(of role: Role) -> SalaryView? {
    shelves.roles[role.place].pay.value { findPay(of: role) }
  }

  /// The signs in the cells of a role's pay.
  func signsOfPay(of role: Int) -> Signs {
    shelves.roles[role].signsOfPay.value { findSignsOfPay(of: catalog.roles[role]) }
  }

  /// The steps of a role's ladder as tables print them, by the places of their levels in the catalog.
  func steps(of role: Int) -> [[UInt8]] {
    shelves.roles[role].steps.value {
      catalog.levels.map { steps(at: $0, of: catalog.roles[role]) }
    }
  }

  /// A role's cells of the at-a-glance table as HTML, by the facts' numbers.
  func cells(of role: Int) -> [[UInt8]] {
    shelves.roles[role].cells.value {
      catalog.cells[role].map { html($0, of: catalog.roles[role]) }
    }
  }

  /// The sources of a role's figures, then those that its guide names.
  func sources(of role: Role) -> [Source] {
    shelves.roles[role.place].sources.value { findSources(of: role) }
  }

  /// The sources of what comparisons print of a role, then those that its guide names.
  func comparedSources(of role: Role) -> [Source] {
    shelves.roles[role.place].comparedSources.value { findComparedSources(of: role) }
  }

  /// A link to the page of the skill at that place in the catalog.
  func anchor(toSkill place: Int) -> [UInt8] {
    shelves.skills[place].anchor.value { makeAnchor(to: catalog.skills[place]) }
  }

  /// Where each role stands among all, best paid first; equals share a place.
  var placesByPay: [Int] { shelves.placesByPay.value(making: findPlacesByPay) }

  /// Where each role stands among all, by name.
  var placesByName: [Int] { shelves.placesByName.value(making: findPlacesByName) }

  /// The projections for all occupations together, as the facts of guides end with them.
  var outlooksOfAll: [UInt8] { shelves.outlooksOfAll.value(making: findOutlooksOfAll) }

  /// The labels of the facts of the at-a-glance table, by the facts' numbers.
  var factLabels: [String] {
    shelves.factLabels.value { GlanceFact.allCases.map { label(of: $0) } }
  }
}
