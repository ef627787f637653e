import Content
import Templating

/// A role as other pages speak of it.
struct RoleView: Sendable {
  private let held: Held<(role: Role, reason: String?, need: SkillView?)>

  /// - Parameters:
  ///   - role: The role.
  ///   - reason: Why it stands in this list, in words.
  ///   - need: The skill whose page lists it.
  init(role: Role, reason: String? = nil, need: SkillView? = nil) {
    held = .value((role, reason, need))
  }

  var role: Role { held.value.role }

  /// Why it stands in this list, in words.
  var reason: String? { held.value.reason }

  /// The skill whose page lists it.
  var need: SkillView? { held.value.need }
}

extension Model where Subject == RoleView {
  static func roleLink(salary: Model<SalaryView>) -> Model {
    Model(
      "role-link",
      names + [
        .record("pay", salary, "The pay that stands for it", else: .noRow) { $1.pay(of: $0.role) },
        .record("outlook", .outlook, "Its projection") { view, _ in view.outlook },
        .text("reason", "Why it stands in this list") { view, _ in view.reason },
        .text("importance", "How important the page's skill is for it") { view, desk in
          view.need?.need?.importance.map(desk.numbers.number)
        },
        .text("tier", "The tier in which it needs the page's skill") { view, desk in
          view.need?.need?.tier.map { desk.label($0.labelKey) }
        },
      ]
    )
  }

  static let names: [ModelField<RoleView>] = [
    .text("id", "The role's id") { view, _ in view.role.id.text },
    .text("name", "The role's name") { view, _ in view.role.names.name },
    .text("title", "The title of its guide") { view, _ in view.role.names.title },
    .address("url", "Its guide") { view, _ in .guide(view.role.id.text) },
    .text("summary", "Its summary") { $1.plain($0.role.guide.summary, of: $0.role) },
    .text("inline", "The name in a sentence") { view, _ in view.role.names.inline },
    .text("plural", "The plural in a sentence") { view, _ in view.role.names.plural },
    .text("article", "The article of the name in a sentence") { view, _ in view.role.names.article
    },
    .text("family", "The name of its family") { view, desk in desk.family(of: view.role)?.name },
    .address("family_url", "The page of its family") { view, _ in
      view.role.family.map { .family($0.text) }
    },
    .texts("also_known_as", "Other names") { view, _ in view.role.guide.alsoKnownAs },
    .text("demand", "Our assessment of demand") { view, desk in
      view.role.guide.demand.map { desk.label($0.labelKey) }
    },
    .number("demand_step", "Demand as a step from 1 to 4") { view, _ in
      view.role.guide.demand.flatMap { Demand.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    },
    .text("remote", "Where the work is done") { view, desk in
      view.role.guide.remote.map { desk.label($0.labelKey) }
    },
    .flag("is_draft", "Whether its guide is a draft") { view, _ in view.role.guide.isDraft },
  ]
}

extension RoleView {
  var outlook: OutlookView? { role.outlook.map { OutlookView(choice: $0, role: role) } }
}
