import Content
import Templating

/// A comparison as lists name it.
struct ComparisonLink: Sendable {
  let comparison: Comparison

  /// The role whose page lists it; nil elsewhere.
  var seenFrom: SubjectID?
}

extension Model where Subject == ComparisonLink {
  static let comparisonLink = Model(
    "comparison-link",
    [
      .text("title", "The comparison's title") { $1.title(of: $0.comparison) },
      .address("url", "Its page") { $1.address(of: $0.comparison) },
      .text("other", "The name of the role on the other side") { link, desk in
        let (a, b) = desk.roles(of: link.comparison)
        return link.seenFrom == a.id ? b.names.name : a.names.name
      },
    ],
    madeAtOnce: true
  )
}

/// A comparison with all that its page says.
final class ComparisonView: Sendable {
  let comparison: Comparison
  let a: Role
  let b: Role
  let pay: ComparedPay
  let skills: SkillOverlap

  /// What may be said of their pay, in sentences; nil on a site that is not in English.
  let verdict: Verdict?

  /// The at-a-glance table.
  let rows: [GlanceRow]

  /// The ladders side by side.
  let levels: [LevelPair]

  init(_ comparison: Comparison, at desk: Desk) {
    let catalog = desk.catalog
    self.comparison = comparison
    (a, b) = (catalog.roles[comparison.a], catalog.roles[comparison.b])
    pay = catalog.pay(of: comparison)
    skills = catalog.skills(of: comparison)
    verdict = desk.wording.sentences?.verdict(pay, a, b)
    rows = catalog.glance(of: comparison)
    levels = catalog.levels(of: comparison)
  }
}

extension ComparisonView {
  fileprivate var payA: SalaryView? { pay.year.pair.map { SalaryView($0.a, of: a) } }
  fileprivate var payB: SalaryView? { pay.year.pair.map { SalaryView($0.b, of: b) } }
}

extension Model where Subject == ComparisonView {
  static func comparison(role: Model<RoleView>) -> Model {
    Model(
      "comparison",
      [
        .text("title", "The comparison's title") { $1.title(of: $0.comparison) },
        .address("url", "Its page") { $1.address(of: $0.comparison) },
        .record("a", role, "The role whose id comes first") { view, desk in
          desk.role(view.comparison.a)
        },
        .record("b", role, "The other role") { view, desk in
          desk.role(view.comparison.b)
        },
        .record("verdict", .verdict, "What may be said of their pay") { view, _ in view },
        .record("pay_a", .salaryRow, "The first role's row, where the two may be compared") {
          view,
          _ in view.payA
        },
        .record("pay_b", .salaryRow, "The second role's row, where the two may be compared") {
          view,
          _ in view.payB
        },
        .flag("has_percentiles", "Whether one of the rows has a percentile besides the median") {
          view,
          _ in
          view.pay.year.pair.map { $0.a.row.hasPercentiles || $0.b.row.hasPercentiles } ?? false
        },
        .flag("has_openings", "Whether one of the projections counts the openings") { view, _ in
          [view.a, view.b].contains { $0.outlook?.row.openings != nil }
        },
        .flag("has_skills", "Whether one of the roles has a skill") { view, _ in
          !(view.a.skills.isEmpty && view.b.skills.isEmpty)
        },
        .list("rows", .glanceRow, "The at-a-glance table") { $1.glance(of: $0) },
        .shelved("skills_both", .skillLink, "The skills that both need") { view, desk in
          view.skills.both.map(desk.skillLink)
        },
        .shelved("skills_a", .skillLink, "The skills that only the first needs") { view, desk in
          view.skills.onlyA.map(desk.skillLink)
        },
        .shelved("skills_b", .skillLink, "The skills that only the second needs") { view, desk in
          view.skills.onlyB.map(desk.skillLink)
        },
        .list("levels", .levelPair, "The ladders side by side") { $1.levels(of: $0) },
        .prose("choose_a", "Whom the first role suits") { view, desk in
          view.comparison.file?.chooseA.map { desk.html($0, of: view) }
        },
        .prose("choose_b", "Whom the second role suits") { view, desk in
          view.comparison.file?.chooseB.map { desk.html($0, of: view) }
        },
      ] + charts + legends
    )
  }

  private static let charts: [ModelField<ComparisonView>] = [
    .written("pay_chart", "Both pay scales on one axis, where they may be compared") {
      $1.payChart(of: $0)
    },
    .written("skills_chart", "How many skills the two share, as a chart") {
      $1.skillsChart(of: $0)
    },
  ]

  /// What the signs in its tables mean.
  private static let legends: [ModelField<ComparisonView>] = [
    .text("pay_legend", "What the signs in the table of 'pay_a' and 'pay_b' mean") { view, desk in
      desk.wording.legend(of: view.signsOfPay)
    },
    .text("rows_legend", "What the signs in the table of 'rows' mean") { view, desk in
      desk.wording.legend(of: view.rows.lazy.map { $0.a.signs.union($0.b.signs) }.union)
    },
    .text("outlook_legend", "What the signs in a table of both outlooks mean") { view, desk in
      desk.wording.legend(of: view.signsOfOutlook)
    },
    .text("levels_legend", "What the signs in the table of 'levels' mean") { view, desk in
      desk.wording.legend(of: view.levels.lazy.map(\.signs).union)
    },
  ]
}
