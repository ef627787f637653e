import Content
import Templating

extension Model where Subject == ComparisonView {
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
