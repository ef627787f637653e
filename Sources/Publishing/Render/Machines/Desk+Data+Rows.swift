import Content

extension Desk {
  func writeSalaries(of role: Role, to text: inout JSONText) {
    text.member(
      "salaries",
      array: { text in
        for row in role.own.all { write(row, .own, to: &text) }
        for row in role.official.all { write(row, .occupation(role.guide.match), to: &text) }
      }
    )
  }

  private func write(_ row: PayRow, _ whose: Whose, to text: inout JSONText) {
    text.object { text in
      text.member("subject", row.subject.text)
      write(whose, to: &text)
      text.member("region", row.region.id.text)
      text.member("level", row.level?.text)
      text.member("group", row.group?.text)
      text.member("period", row.period.rawValue)
      text.member("currency", row.currency)
      text.member("basis", row.basis?.rawValue)
      text.member("approximate", row.isApproximate)
      for statistic in Statistic.allCases {
        write(row.figures[statistic], named: statistic.rawValue, to: &text)
      }
      text.member("sample", number: row.sample?.plain)
      text.member("rse", number: row.relativeStandardError?.plain)
      text.member("source", row.source.id.text)
      text.member("as_of", row.asOf.iso)
      text.member("note", row.note)
    }
  }

  /// Whether a row is the role's own, or else how well its occupation fits.
  func write(_ whose: Whose, to text: inout JSONText) {
    switch whose {
    case .own: text.member("whose", "own")
    case .occupation(let match):
      text.member("whose", "occupation")
      text.member("match", match.rawValue)
    }
  }

  /// A number as published; `{"at_least": …}` where it is top-coded; a word where it is withheld; nothing where unknown.
  private func write(_ figure: Figure, named name: String, to text: inout JSONText) {
    switch figure {
    case .exact(let amount): text.member(name, number: amount.plain)
    case .atLeast(let amount):
      text.member(name, object: { $0.member("at_least", number: amount.plain) })
    case .notPublished: text.member(name, "n/p")
    case .notApplicable: text.member(name, "n/a")
    case .unknown: break
    }
  }
}

extension Desk {
  func write(_ premiums: [PremiumChoice], as name: String, to text: inout JSONText) {
    guard !premiums.isEmpty else { return }
    text.member(name, array: { text in for premium in premiums { write(premium, to: &text) } })
  }

  private func write(_ premium: PremiumChoice, to text: inout JSONText) {
    let row = premium.row
    text.object { text in
      text.member("subject", row.subject.value.text)
      write(premium.whose, to: &text)
      text.member("region", row.region.value.text)
      text.member("kind", row.kind.rawValue)
      text.member("what", row.what.value)
      text.member("low", number: row.low.plain)
      text.member("high", number: row.high.plain)
      text.member("unit", row.unit.rawValue)
      if row.unit == .money {
        text.member("currency", catalog.regions[row.region.value]?.currency)
      }
      text.member("source", row.source.value.text)
      text.member("as_of", row.asOf.iso)
    }
  }
}
