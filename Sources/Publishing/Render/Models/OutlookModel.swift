import Content
import Templating

/// A projection for a role.
struct OutlookView: Sendable {
  let choice: OutlookChoice
  let role: Role

  var row: OutlookRow { choice.row }
}

extension Model where Subject == Amount {
  /// A number that is published as it stands.
  static let amount = Model(
    "amount",
    [.text("value", "The bare number, for machines") { amount, _ in amount.plain }.shared]
  )
}

extension Fact where Part == Amount {
  /// An amount in the site's way of printing it; a dash where there is none.
  init(_ amount: Amount?, at desk: Desk, printed: (Amount) -> String) {
    self =
      amount.map { .present(printed($0), $0) } ?? .absent(desk.words(for: Content.Absence.unknown))
  }
}

extension Model where Subject == OutlookView {
  static let outlook = Model(
    "outlook",
    shared([
      .fact("change", .amount, "The projected change in percent") { view, desk in
        Fact(view.row.change, at: desk, printed: desk.numbers.percent)
      },
      .fact("all_change", .amount, "The change for all occupations together") { view, desk in
        Fact(view.choice.allOccupations?.change, at: desk, printed: desk.numbers.percent)
      },
      .text("from", "The year it starts from") { view, _ in String(view.row.from) },
      .text("to", "The year it leads to") { view, _ in String(view.row.to) },
      .fact("jobs_from", .amount, "Persons employed in the first year") { view, desk in
        Fact(view.row.jobsFrom, at: desk, printed: desk.numbers.number)
      },
      .fact("jobs_to", .amount, "Persons employed in the last year") { view, desk in
        Fact(view.row.jobsTo, at: desk, printed: desk.numbers.number)
      },
      .fact("openings", .amount, "Openings a year, replacements included") { view, desk in
        Fact(view.row.openings, at: desk, printed: desk.numbers.number)
      },
      .text("label", "The publisher's own words for the change") { view, _ in view.row.label },
      .text("education", "The education that is typical at entry") { view, _ in view.row.education
      },
      .text("experience", "The experience in a related occupation") { view, _ in
        view.row.experience
      },
      .text("training", "The training on the job") { view, _ in view.row.training },
      .record("source", .source, "Its source") { view, desk in
        desk.catalog.sources[view.row.source.value]
      },
      .text("sentence", "The projection in a sentence") { $1.outlookSentence($0) },
      .text("region", "The region's name") { view, desk in
        desk.catalog.regions[view.row.region.value]?.name
      },
      .text("caption", "Region, years and source") { $1.caption(of: $0.row) },
      .text("occupation", "The occupation whose projection it is, where it is not the role's own") {
        view,
        _ in view.choice.whose == .own ? nil : view.role.occupation?.title
      },
      .text("whose", "The same, with how well the occupation fits") { view, desk in
        desk.wording.whose(view.choice.whose, occupation: view.role.occupation)
      },
    ]) + [
      .written("chart", "Its jobs as a chart, where they are counted") { $1.jobsChart(of: $0) }
    ]
  )
}
