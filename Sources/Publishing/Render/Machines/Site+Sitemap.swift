import Content

extension Site {
  /// The pages that search engines may show, by address.
  var sitemap: Sitemap {
    let changes = Changes(at: desk)
    let entries = pages.filter { !desk.isUnlisted($0) }.map { page in
      Sitemap.Entry(
        address: desk.absolute(desk.address(of: page)),
        lastChange: changes.last(of: page)
      )
    }
    return Sitemap(
      entries: entries.sorted { $0.address < $1.address },
      root: desk.absolute(.home)
    )
  }

  /// The list of redirects for hosts that read one.
  var redirectList: [UInt8] {
    let lines = redirects.map { redirect in
      "\(desk.print(redirect.from)) \(desk.print(redirect.to)) 301\n"
    }
    return Array(lines.sorted().joined().utf8)
  }
}

/// When what is said of each role changed last, and so the pages that show it.
private struct Changes {
  let desk: Desk
  let roles: [CalendarDate]

  init(at desk: Desk) {
    self.desk = desk
    roles = desk.catalog.roles.map(desk.change)
  }

  /// When what a page shows changed last: the newest date among its guides, its file and its editions.
  func last(of page: Page) -> CalendarDate? {
    switch page {
    case .guide(let index): return roles[index]
    case .comparison(let index): return last(of: desk.catalog.comparisons[index])
    case .family(let index): return desk.catalog.families[index].roles.lazy.map { roles[$0] }.max()
    case .skill(let index):
      return desk.catalog.skills[index].roles.lazy.map { roles[$0.role] }.max()
    case .page(let index): return desk.catalog.pages[index].updated
    case .redirect: return nil
    case .home, .guides, .comparisons, .skills, .salaries, .notFound:
      let file = page.proseFile.flatMap { desk.pages[$0] }
      let written = file.flatMap { desk.catalog.pages[$0].updated }
      return [roles.max(), written].compactMap(\.self).max()
    }
  }

  private func last(of comparison: Comparison) -> CalendarDate {
    let change = max(roles[comparison.a], roles[comparison.b])
    guard let file = comparison.file else { return change }
    return max(change, file.updated ?? file.published)
  }
}

extension Desk {
  /// When what is said of a role changed last: its guide, or the editions of its figures.
  fileprivate func change(of role: Role) -> CalendarDate {
    editions(of: role).reduce(role.guide.updated ?? role.guide.published, max)
  }

  /// When the editions came out whose figures the data has for a role: its page shows them, or its facts for machines do.
  private func editions(of role: Role) -> [CalendarDate] {
    let pay = (role.own.all + role.official.all).compactMap { $0.source.released ?? $0.asOf.end }
    let premiums = (role.premiums + role.passedOver.premiums).compactMap {
      catalog.sources[$0.row.source.value]?.released ?? $0.row.asOf.end
    }
    let outlooks = [role.outlook].compactMap(\.self) + role.passedOver.outlooks
    let others = outlooks.map(\.row.source.value) + role.skills.compactMap(\.source)
    return pay + premiums + others.compactMap { catalog.sources[$0]?.released }
  }
}
