import Content

extension Site {
  /// The pages that search engines may show, by address.
  var sitemap: Sitemap {
    let entries = pages.filter { !desk.isUnlisted($0) }.map { page in
      Sitemap.Entry(
        address: desk.absolute(desk.address(of: page)),
        lastChange: desk.lastChange(of: page)
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

extension Desk {
  /// When what a page shows changed last: the newest date among its guides, its file and its editions.
  fileprivate func lastChange(of page: Page) -> CalendarDate? {
    switch page {
    case .guide(let index): change(of: index)
    case .comparison(let index): changed(catalog.comparisons[index])
    case .family(let index): changed(catalog.families[index].roles)
    case .skill(let index): changed(catalog.skills[index].roles.map(\.role))
    case .page(let index): catalog.pages[index].updated
    case .redirect: nil
    case .home, .guides, .comparisons, .skills, .salaries, .notFound:
      [
        changed(Array(catalog.roles.indices)),
        page.proseFile.flatMap { pages[$0] }
          .flatMap { catalog.pages[$0].updated },
      ].compactMap(\.self).max()
    }
  }

  private func changed(_ comparison: Comparison) -> CalendarDate? {
    [
      changed([comparison.a, comparison.b]),
      comparison.file?.updated ?? comparison.file?.published,
    ].compactMap(\.self).max()
  }

  private func changed(_ roles: [Int]) -> CalendarDate? {
    roles.compactMap { change(of: $0) }.max()
  }

  /// Looks for the day on which what is said of a role changed last.
  func findChange(of role: Role) -> CalendarDate? {
    let guide = role.guide.updated ?? role.guide.published
    return (editions(of: role) + [guide]).max()
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
