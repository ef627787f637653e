import Content
import Templating

/// A step of the scale of demand.
struct DemandStep: Sendable {
  let demand: Demand

  /// Whether it is the one that the site has chosen.
  let isCurrent: Bool

  /// The whole scale, with the step that was chosen.
  static func all(choosing chosen: Demand) -> [DemandStep] {
    Demand.allCases.map { DemandStep(demand: $0, isCurrent: $0 == chosen) }
  }
}

extension Model where Subject == DemandStep {
  static let demandStep = Model(
    "demand-step",
    [
      .text("name", "What the step is called") { step, desk in desk.label(step.demand.labelKey) },
      .flag("is_current", "Whether it is the one that was chosen") { step, _ in step.isCurrent },
    ],
    madeAtOnce: true
  )
}
