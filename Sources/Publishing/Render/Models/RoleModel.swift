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
      }
      .kept { $1.outlook(of: $0.role) },
      .list("other_outlooks", .outlook, "Other projections for it or its occupation") { view, _ in
        view.role.passedOver.outlooks.map { OutlookView(choice: $0, role: view.role) }
      },
      .flag("has_outlook", "Whether there is any projection for it or its occupation") { view, _ in
        view.role.outlook != nil || !view.role.passedOver.outlooks.isEmpty
      },
      .list("premiums", .premium, "What skills, places and industries add") { view, _ in
        view.role.premiums.map { PremiumView(choice: $0, role: view.role) }
      },
      .list("other_premiums", .premium, "What they add to its occupation, beside its own") {
        view,
        _ in view.role.passedOver.premiums.map { PremiumView(choice: $0, role: view.role) }
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
