import Content
import Templating

extension Model where Subject == FamilyGroup {
  static func family(roleLink: Model<RoleView>) -> Model {
    Model(
      "family",
      [
        .text("id", "The family's id; empty for roles of no family") { family, _ in
          family.id?.text
        },
        .text("name", "The family's name; none where no role has a family") { family, desk in
          desk.name(of: family)
        },
        .address("url", "Its page; none for roles of no family") { family, _ in
          family.id.map { .family($0.text) }
        },
        .list("roles", roleLink, "Its roles, by name") { family, desk in
          desk.rolesByName(family.roles)
        },
        .text("legend", "What the signs in a table of its roles mean") { family, desk in
          desk.legend(ofRoles: family.roles)
        },
        .number("roles_count", "How many roles it has") { family, _ in family.roles.count },
        .number("comparisons_count", "How many comparisons it has") { family, _ in
          family.comparisons.count
        },
        .list("comparisons", .comparisonLink, "The comparisons of its roles") { family, desk in
          family.comparisons.map { ComparisonLink(comparison: desk.catalog.comparisons[$0]) }
        },
      ]
    )
  }
}

extension Desk {
  /// The name of a family; the roles of none are the others, unless there is no other family.
  fileprivate func name(of family: FamilyGroup) -> String? {
    guard family.id == nil else { return family.name }
    return catalog.families.count > 1 ? label("other_guides") : nil
  }
}
