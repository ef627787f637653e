import Content
import Templating

/// The official occupation of a role.
struct OccupationView: Sendable {
  let occupation: Occupation
  let role: Role
}

extension Model where Subject == OccupationView {
  static func occupation(salary: Model<SalaryView>) -> Model {
    Model(
      "occupation",
      [
        .text("title", "Its official title") { view, _ in view.occupation.title },
        .text("inline", "One of its people, in a sentence") { view, _ in view.occupation.inline },
        .text("plural", "Its people, in a sentence") { view, _ in view.occupation.plural },
        .text("code", "Its code") { view, _ in view.occupation.row.code },
        .text("scheme", "The classification that the code belongs to") { view, _ in
          view.occupation.row.scheme
        },
        .address("url", "Its page at the publisher") { view, _ in
          view.occupation.row.url.map(Address.init(external:))
        },
        .flag("is_exact", "Whether the role is this occupation") { view, _ in
          view.role.match == .exact
        },
        .text("match", "How well it fits, in words") { $1.matchWords($0) },
        .record("salary", salary, "Its pay, by the year", else: .noRow) {
          $1.officialSalary(of: $0.role)
        },
      ]
    )
  }
}

/// A premium of a role's pay.
struct PremiumView: Sendable {
  let choice: PremiumChoice
  let role: Role

  var row: PremiumRow { choice.row }
}

extension Model where Subject == PremiumView {
  static let premium = Model(
    "premium",
    [
      .text("what", "What adds to the pay") { premium, _ in premium.row.what.value },
      .text("kind", "A skill, a place or an industry") { $1.label($0.row.kind.labelKey) },
      .text("range", "How much, from and to") { $1.range(of: $0.row) },
      .text("whose", "Whose premium it is, where it is not the role's own") { premium, desk in
        desk.wording.whose(premium.choice.whose, occupation: premium.role.occupation)
      },
      .text("region_short", "The region's name in captions") { premium, desk in
        desk.catalog.regions[premium.row.region.value]?.short
      },
      .record("source", .source, "Its source") { premium, desk in
        desk.catalog.sources[premium.row.source.value]
      },
      .text("as_of", "When it was measured") { premium, desk in
        desk.numbers.asOf(premium.row.asOf)
      },
    ]
  )
}
