import Content
import Templating

/// A role as other pages speak of it.
final class RoleView: Sendable {
  let role: Role

  /// What is made already of its names and its pay, with which both of its models begin.
  let ready: [Value?]

  /// Why it stands in a list, where that is said.
  let reason: String?

  /// How the role needs the skill whose page lists it.
  let need: RoleSkill?

  /// - Parameters:
  ///   - role: The role.
  ///   - ready: What is made already of its names and its pay.
  ///   - reason: Why it stands in a list, where that is said.
  ///   - need: How it needs the skill whose page lists it.
  init(role: Role, ready: [Value?] = [], reason: String? = nil, need: RoleSkill? = nil) {
    (self.role, self.ready, self.reason, self.need) = (role, ready, reason, need)
  }

  func standing(because reason: String?) -> RoleView {
    RoleView(role: role, ready: ready, reason: reason)
  }

  func needing(_ skill: RoleSkill?) -> RoleView {
    RoleView(role: role, ready: ready, need: skill)
  }
}

extension Model where Subject == RoleView {
  static func roleLink(salary: Model<SalaryView>) -> Model {
    Model(
      "role-link",
      names + pay(salary) + [
        .record("outlook", .outlook, "Its projection") { view, _ in view.outlook }
          .kept { $1.outlook(of: $0.role) },
        .text("reason", "Why it stands in this list") { view, _ in view.reason },
        .text("importance", "How important the page's skill is for it") { view, desk in
          view.need?.importance.map { desk.numbers.number($0) }
        },
        .text("tier", "The tier in which it needs the page's skill") { view, desk in
          view.need?.tier.map { desk.label($0.labelKey) }
        },
      ],
      ready: { view, _ in view.ready }
    )
  }

  static func pay(_ salary: Model<SalaryView>) -> [ModelField<RoleView>] {
    let summary = "The pay that stands for it, its own or its occupation's"
    return shared([
      .record("pay", salary, summary, else: .noRow) { $1.pay(of: $0.role) }
    ])
  }

  static let names: [ModelField<RoleView>] = shared([
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
    .text("demand_in_words", "Demand with its step: market demand: high (step 3 of 4)") {
      view,
      desk in view.role.guide.demand.map(desk.wording.demand)
    },
    .text("demand_step_in_words", "The step in words: step 3 of 4") { view, desk in
      view.role.guide.demand.map(desk.wording.step(of:))
    },
    .list("demand_steps", .demandStep, "All steps of demand, from low to high") { view, _ in
      view.role.guide.demand.map(DemandStep.all(choosing:)) ?? []
    },
    .text("remote", "Where the work is done") { view, desk in
      view.role.guide.remote.map { desk.label($0.labelKey) }
    },
    .flag("is_draft", "Whether its guide is a draft") { view, _ in view.role.guide.isDraft },
  ])
}

extension RoleView {
  var outlook: OutlookView? { role.outlook.map { OutlookView(choice: $0, role: role) } }
}
