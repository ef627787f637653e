import Content

/// Makes sentences from facts; they are English, so that only a site in English has them.
struct Sentences: Sendable {
  let wording: Wording
}

extension Sentences {
  /// A number of things: "1 role", "1,250 roles".
  func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
    "\(wording.numbers.number(count)) \(count == 1 ? singular : plural)"
  }

  /// Where a projection goes.
  ///
  /// "Employment of software developers is projected to grow 15.8% from 2024 to 2034 (all occupations: 3.1%)."
  ///
  /// - Parameters:
  ///   - outlook: The projection; the publisher's own words for it are quoted where they are stored.
  ///   - role: The role for which it stands.
  /// - Returns: The sentence, which names the occupation wherever that is not the role.
  func outlook(_ outlook: OutlookChoice, of role: Role) -> String {
    let row = outlook.row
    let others = outlook.allOccupations.map {
      " (all occupations: \(wording.numbers.percent($0.change)))"
    }
    let people = Earners(role: role, whose: outlook.whose).introduced
    return "Employment of \(people) is projected to \(trend(row.change)) from \(row.from)"
      + " to \(row.to)\(others ?? "")." + (row.label.map(quoted) ?? "")
  }

  /// Where a number of jobs goes: "grow 15.8%", "fall 36.1%", "stay the same".
  func trend(_ change: Amount, growing verb: String = "grow") -> String {
    let size = Amount(
      tenThousandths: Int64(clamping: change.tenThousandths.magnitude),
      decimals: change.decimals
    )
    guard size.scaled(toDecimals: size.decimals) > 0 else { return "stay the same" }
    let verb = change.tenThousandths < 0 ? "fall" : verb
    return "\(verb) \(wording.numbers.percent(size))"
  }

  private func quoted(_ label: String) -> String {
    " The publisher calls this “\(label)”."
  }
}
