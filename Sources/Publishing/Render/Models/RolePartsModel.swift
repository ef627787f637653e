import Content
import Templating

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
      .prose("summary", "The level in a sentence") { view, desk in
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
