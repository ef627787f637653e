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
        .text("name", "The family's name") { family, desk in
          family.id == nil ? desk.label("other_guides") : family.name
        },
        .address("url", "Its page; none for roles of no family") { family, _ in
          family.id.map { .family($0.text) }
        },
        .list("roles", roleLink, "Its roles, by name") { family, desk in
          desk.rolesByName(family.roles).map { RoleView(role: $0) }
        },
        .number("roles_count", "How many roles it has") { family, _ in family.roles.count },
        .number("comparisons_count", "How many comparisons it has") { family, _ in
          family.comparisons.count
        },
        .list("comparisons", .comparisonLink, "The comparisons between its roles") { family, desk in
          family.comparisons.map { ComparisonLink(comparison: desk.catalog.comparisons[$0]) }
        },
      ]
    )
  }
}
