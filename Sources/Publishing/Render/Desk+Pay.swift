import Content

extension Desk {
  private var yearly: RowQuery { RowQuery(region: catalog.settings.region.value) }

  /// Looks for the pay that stands for a role.
  func findPay(of role: Role) -> SalaryView? {
    guard !role.guide.saysNoPay else { return nil }
    let region = catalog.settings.region.value
    return role.pay(in: region).map { SalaryView($0, of: role) }
      ?? SalaryView(withoutRow: role, in: region)
  }

  /// Whether pages have tables of a role's pay though no row stands for the role as a whole.
  func hasPayOfParts(_ role: Role) -> Bool {
    guard let pay = pay(of: role), pay.row == nil else { return false }
    return pay.hasTables(at: self)
  }

  /// The pay at one level, where the data has it.
  func pay(of role: Role, level: LevelID) -> SalaryView? {
    guard !role.guide.saysNoPay else { return nil }
    return role.pay(in: catalog.settings.region.value, level: level).map {
      SalaryView($0, of: role, name: name(ofLevel: level))
    }
  }

  /// The role's own pay by the year.
  func ownSalary(of role: Role) -> SalaryView? { SalaryView(role.own, yearly) }

  /// The pay by the year of the role's official occupation.
  func officialSalary(of role: Role) -> SalaryView? {
    guard let occupation = role.occupation else { return nil }
    return SalaryView(
      occupation.pay,
      yearly,
      whose: .occupation(role.guide.match),
      occupation: occupation
    )
  }

  func name(ofLevel level: LevelID?) -> String {
    guard let level else { return label("all_levels") }
    return catalog.levels.first { $0.id == level }?.name ?? level.text
  }

  /// What a role is sorted by: the period first, since years and hours do not mix, then the central figure.
  func findPlacesByPay() -> [Int] {
    let ranks = catalog.roles.map(rank)
    let names = catalog.roles.map(\.names.name)
    return places(of: ranks.count) { left, right in
      if ranks[left] != ranks[right] { return ranks[left] > ranks[right] }
      return names[left] < names[right]
    }
  }

  func findPlacesByName() -> [Int] {
    let names = catalog.roles.map { ($0.names.name, $0.id) }
    return places(of: names.count) { names[$0] < names[$1] }
  }

  private func places(of count: Int, by isBefore: (Int, Int) -> Bool) -> [Int] {
    var places = Array(repeating: 0, count: count)
    let order = (0..<count).sorted(by: isBefore)
    for (left, right) in zip(order, order.dropFirst()) {
      places[right] = places[left] + (isBefore(left, right) ? 1 : 0)
    }
    return places
  }

  private func rank(of role: Role) -> PayRank {
    guard let row = pay(of: role)?.row,
      let amount = row.central?.figure.amount
    else { return PayRank(period: 0, tenThousandths: 0) }
    return PayRank(period: row.period == .year ? 2 : 1, tenThousandths: amount.tenThousandths)
  }
}

private struct PayRank: Comparable {
  let period: Int
  let tenThousandths: Int64

  static func < (left: PayRank, right: PayRank) -> Bool {
    (left.period, left.tenThousandths) < (right.period, right.tenThousandths)
  }
}
