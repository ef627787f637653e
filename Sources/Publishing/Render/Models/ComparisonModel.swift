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
    ]
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

  init(_ comparison: Comparison, at desk: Desk) {
    self.comparison = comparison
    (a, b) = desk.roles(of: comparison)
    pay = desk.catalog.pay(of: comparison)
    skills = desk.catalog.skills(of: comparison)
    verdict = desk.wording.sentences?.verdict(pay, a, b)
    rows = desk.catalog.glance(of: comparison)
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
          [view.payA, view.payB].contains { $0?.row?.hasPercentiles ?? false }
        },
        .flag("has_openings", "Whether one of the projections counts the openings") { view, _ in
          [view.a, view.b].contains { $0.outlook?.row.openings != nil }
        },
        .flag("has_skills", "Whether one of the roles has a skill") { view, _ in
          !(view.a.skills.isEmpty && view.b.skills.isEmpty)
        },
        .list("rows", .glanceRow, "The at-a-glance table") { view, _ in
          view.rows.map { GlanceView(row: $0, comparison: view) }
        },
        .list("skills_both", .skillLink, "The skills that both need") { $1.skills($0.skills.both) },
        .list("skills_a", .skillLink, "The skills that only the first needs") {
          $1.skills($0.skills.onlyA)
        },
        .list("skills_b", .skillLink, "The skills that only the second needs") {
          $1.skills($0.skills.onlyB)
        },
        .list("levels", .levelPair, "The ladders side by side") { view, desk in
          desk.catalog.levels(of: view.comparison).map { LevelPairView(pair: $0, comparison: view) }
        },
        .html("choose_a", "Whom the first role suits") { view, desk in
          view.comparison.file?.chooseA.map { desk.html($0, of: view) }
        },
        .html("choose_b", "Whom the second role suits") { view, desk in
          view.comparison.file?.chooseB.map { desk.html($0, of: view) }
        },
      ] + legends
    )
  }

  /// What the signs in its tables mean.
  private static let legends: [ModelField<ComparisonView>] = [
    .text("pay_legend", "What the signs in the table of 'pay_a' and 'pay_b' mean") { view, desk in
      desk.wording.legend(of: view.signsOfPay)
    },
    .text("rows_legend", "What the signs in the table of 'rows' mean") { view, desk in
      desk.wording.legend(of: view.rows.flatMap { [$0.a.signs, $0.b.signs] }.union)
    },
    .text("outlook_legend", "What the signs in a table of both outlooks mean") { view, desk in
      desk.wording.legend(of: view.signsOfOutlook)
    },
    .text("levels_legend", "What the signs in the table of 'levels' mean") { view, desk in
      desk.wording.legend(of: desk.catalog.levels(of: view.comparison).map(\.signs).union)
    },
  ]

  static let verdict = Model(
    "verdict",
    [
      .text("sentence", "The verdict on yearly pay, or why there is none") {
        view,
        _ in view.verdict?.sentence
      },
      .text("hour_sentence", "The same by the hour, where both have it") { view, _ in
        view.verdict?.hour
      },
      .text("reason", "Why nobody is named") { view, _ in view.verdict?.reason },
      .text("caption", "Region, statistic, period, date and source") { view, desk in
        (view.pay.year.pair ?? view.pay.hour?.pair).map {
          desk.caption(of: $0.a.row, statistic: $0.statistic)
        }
      },
      .text("winner", "The name of the role that pays more") { view, _ in
        guard case .higher(let side, _, _) = view.pay.year else { return nil }
        return (side == .a ? view.a : view.b).names.name
      },
      .text("percent", "How much more it pays, in percent of the other") { view, desk in
        view.pay.year.difference.map { desk.wording.percentMore($0) }
      },
      .text("difference", "How much more it pays") { view, desk in
        view.pay.year.amount(at: desk)
      },
      .flag("is_different", "Whether one of them pays more") { view, _ in
        if case .higher = view.pay.year { true } else { false }
      },
      .flag("is_same", "Whether they pay about the same") { view, _ in
        if case .same = view.pay.year { true } else { false }
      },
      .flag("is_not_comparable", "Whether nothing may be said") { view, _ in
        view.pay.year.pair == nil
      },
    ]
  )
}

extension PayComparison {
  /// The rows that are compared; nil where nothing may be said.
  var pair: PayPair? {
    switch self {
    case .notComparable, .sameOccupation: nil
    case .occupations(let pair, _), .same(let pair, _), .higher(_, let pair, _): pair
    }
  }

  /// How far apart two comparable rows lie, where that may be said.
  var difference: Difference? {
    switch self {
    case .notComparable, .sameOccupation: nil
    case .occupations(_, let difference), .same(_, let difference), .higher(_, _, let difference):
      difference
    }
  }

  fileprivate func amount(at desk: Desk) -> String? {
    guard let pair, let difference else { return nil }
    return desk.wording.difference(difference, in: pair.a.row)
  }
}

/// A row of the at-a-glance table.
struct GlanceView: Sendable {
  let row: GlanceRow
  let comparison: ComparisonView
}

extension Model where Subject == GlanceView {
  static let glanceRow = Model(
    "glance-row",
    [
      .text("label", "What the row is about") { $1.label(of: $0.row.label) },
      .html("a", "The first role's cell") { view, desk in
        desk.html(view.row.a, of: view.comparison.a, in: view)
      },
      .html("b", "The second role's cell") { view, desk in
        desk.html(view.row.b, of: view.comparison.b, in: view)
      },
    ]
  )
}

/// One level of two ladders.
struct LevelPairView: Sendable {
  let pair: LevelPair
  let comparison: ComparisonView
}

extension Model where Subject == LevelPairView {
  static let levelPair = Model(
    "level-pair",
    [
      .text("level", "The level's name") { view, _ in view.pair.level.name },
      .html("a", "The first role's steps at this level") { view, desk in
        desk.steps(view.pair.a, of: view.comparison.comparison.a)
      },
      .html("b", "The second role's steps at this level") { view, desk in
        desk.steps(view.pair.b, of: view.comparison.comparison.b)
      },
    ]
  )
}
