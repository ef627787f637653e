import Content
import Templating

extension Model where Subject == RoleView {
  /// All that is known of a role.
  static func role(salary: Model<SalaryView>, roleLink: Model<RoleView>) -> Model {
    Model(
      "role",
      names + pay(salary) + ratings + ladder(salary) + figures(salary) + neighbours(roleLink),
      ready: { view, _ in view.ready }
    )
  }

  private static let ratings: [ModelField<RoleView>] = [
    .text("stress", "Our assessment of stress") { view, desk in
      view.role.guide.stress.map { desk.label($0.labelKey) }
    },
    .text("balance", "Our assessment of the balance of work and life") { view, desk in
      view.role.guide.balance.map { desk.label($0.labelKey) }
    },
    .texts("education", "The usual education") { view, _ in view.role.guide.education },
    .texts("industries", "The industries that employ it") { view, _ in view.role.guide.industries },
    .flag("has_stats", "Whether anything is known for the strip of key facts") { $1.hasStats($0) },
    .flag("has_attributes", "Whether anything is known for the at-a-glance list") { view, _ in
      view.role.guide.hasAttributes
    },
    .flag("has_pay_of_parts", "Whether no row stands for it, but some speak of its parts") {
      $1.hasPayOfParts($0.role)
    },
    .flag("says_no_pay", "Whether the guide says that there is no reliable figure") { view, _ in
      view.role.guide.saysNoPay
    },
    .address("data_url", "The page's facts for machines") { view, _ in
      .facts(of: view.role.id.text)
    },
  ]

  private static func ladder(_ salary: Model<SalaryView>) -> [ModelField<RoleView>] {
    [
      .list("levels", .ladderStep, "The career ladder") { view, _ in
        view.role.guide.levels.map { LadderStepView(step: $0, role: view.role) }
      },
      .list("attributes", .attribute, "The guide's rows of the at-a-glance table") { view, _ in
        view.role.guide.attributes.map { AttributeView(attribute: $0, role: view.role) }
      },
      .list("skills", .skillLink, "The skills it needs, by tier and importance") {
        $1.skills(of: $0.role)
      },
      .list("skill_tiers", .skillGroup, "The skills by tier") { view, desk in
        SkillGroup.groups(of: desk.skills(of: view.role), by: { $0.need?.tier }) {
          desk.label($0.labelKey)
        }
      },
      .list("skill_kinds", .skillGroup, "The skills by kind") { view, desk in
        SkillGroup.groups(of: desk.skills(of: view.role), by: { $0.skill.row.kind }) {
          desk.label($0.labelKey)
        }
      },
    ]
  }

  private static func figures(_ salary: Model<SalaryView>) -> [ModelField<RoleView>] {
    [
      .record("salary", salary, "The role's own pay, by the year", else: .noRow) {
        $1.ownSalary(of: $0.role)
      },
      .record("occupation", .occupation(salary: salary), "Its official occupation", else: .noRow) {
        view,
        _ in view.role.occupation.map { OccupationView(occupation: $0, role: view.role) }
      },
      .record("outlook", .outlook, "The projection that stands for it", else: .noRow) { view, _ in
        view.outlook
      },
      .list("premiums", .premium, "What skills, places and industries add") { view, _ in
        view.role.premiums
      },
      .list("sources", .source, "The sources of its figures and of its guide") {
        $1.sources(of: $0.role)
      },
    ]
  }

  private static func neighbours(_ roleLink: Model<RoleView>) -> [ModelField<RoleView>] {
    [
      .list("related", roleLink, "Related roles, with the reason") { $1.related(to: $0.role) },
      .list("leads_to", .nextStep, "The steps that it leads to") { view, _ in view.role.leadsTo },
      .list("comparisons", .comparisonLink, "Its comparisons with other roles") { view, desk in
        view.role.compares.map {
          ComparisonLink(comparison: desk.catalog.comparisons[$0], seenFrom: view.role.id)
        }
      },
    ]
  }
}

extension Desk {
  fileprivate func hasStats(_ view: RoleView) -> Bool {
    let guide = view.role.guide
    return pay(of: view.role)?.row != nil || view.outlook != nil || guide.remote != nil
      || guide.demand != nil
  }
}

extension Guide {
  fileprivate var hasAttributes: Bool {
    let hasList = !attributes.isEmpty || !education.isEmpty || !industries.isEmpty
    return hasList || !alsoKnownAs.isEmpty || stress != nil || balance != nil
  }
}

/// A rung of a role's ladder.
struct LadderStepView: Sendable {
  let step: LadderStep
  let role: Role
}

extension Model where Subject == LadderStepView {
  static let ladderStep = Model(
    "ladder-step",
    [
      .text("name", "What people at this level are called") { view, _ in view.step.name },
      .text("level", "The level's name") { $1.name(ofLevel: $0.step.level.value) },
      .text("experience", "Years of experience") { view, desk in
        view.step.experience.map { desk.years($0) }
      },
      .htmls("duties", "What they do") { view, desk in
        view.step.duties.map { desk.html($0, of: view.role) }
      },
      .html("summary", "The level in a sentence") { view, desk in
        view.step.summary.map { desk.html($0, of: view.role) }
      },
      .text("ladder", "The ladder it belongs to; empty for the main one") { view, _ in
        view.step.ladder
      },
      .record("salary", .salaryRow, "The pay at this level, where there is data") { view, desk in
        desk.pay(of: view.role, level: view.step.level.value)
      },
    ]
  )
}

/// A row of the at-a-glance table as one guide gives it.
struct AttributeView: Sendable {
  let attribute: Attribute
  let role: Role
}

extension Model where Subject == AttributeView {
  static let attribute = Model(
    "attribute",
    [
      .text("label", "What it is about") { view, _ in view.attribute.label.value },
      .html("value", "A text or a list") { view, desk in
        desk.html(view.attribute.values, isList: view.attribute.isList, of: view.role)
      },
      .flag("is_list", "Whether it is a list") { view, _ in view.attribute.isList },
    ]
  )
}

extension Model where Subject == NextStep {
  static let nextStep = Model(
    "next-step",
    [
      .text("name", "The step's name") { step, desk in
        switch step {
        case .role(let index): desk.catalog.roles[index].names.name
        case .text(let text): text
        }
      },
      .flag("is_role", "Whether the site has a guide for it") { step, _ in
        if case .role = step { true } else { false }
      },
      .address("url", "Its guide, where the site has one") { step, desk in
        guard case .role(let index) = step else { return nil }
        return .guide(desk.catalog.roles[index].id.text)
      },
    ]
  )
}
