import Content

extension Desk {
  /// What a page shows, in the words of schema.org; nothing that it does not show.
  func jsonLD(of view: PageView) -> [UInt8] {
    var text = JSONText()
    text.object { text in
      text.member("@context", "https://schema.org")
      text.member(
        "@graph",
        array: { text in
          if view.breadcrumbs.count > 1 { writeBreadcrumbs(of: view, to: &text) }
          if view.page == .home { writeSite(to: &text) }
          if view.page.isArticle, view.published != nil { writeArticle(view, to: &text) }
          if case .guide = view.page, let role = view.role?.role {
            writeOccupation(role, on: view, to: &text)
          }
        }
      )
    }
    return text.bytes
  }

  private func writeSite(to text: inout JSONText) {
    text.object { text in
      text.member("@type", "WebSite")
      text.member("name", catalog.settings.title)
      text.member("url", absolute(.home))
      text.member("description", catalog.settings.description)
      text.member("inLanguage", catalog.settings.language)
    }
  }

  private func writeBreadcrumbs(of view: PageView, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "BreadcrumbList")
      text.member(
        "itemListElement",
        array: { text in
          for (index, crumb) in view.breadcrumbs.enumerated() {
            text.object { text in
              text.member("@type", "ListItem")
              text.member("position", index + 1)
              text.member("name", crumb.title)
              text.member("item", absolute(crumb.address))
            }
          }
        }
      )
    }
  }

  private func writeArticle(_ view: PageView, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "Article")
      text.member("headline", view.title)
      text.member("description", view.summary)
      text.member("mainEntityOfPage", absolute(view.address))
      text.member("datePublished", view.published.map { "\($0.iso)T00:00:00Z" })
      text.member("dateModified", view.changed.map { "\($0.iso)T00:00:00Z" })
      text.member("inLanguage", catalog.settings.language)
      text.member("image", image(of: view))
      if let author = catalog.settings.author {
        for part in ["author", "publisher"] {
          text.member(
            part,
            object: { text in
              text.member("@type", "Organization")
              text.member("name", author)
              text.member("url", absolute(.home))
            }
          )
        }
      }
      if let comparison = view.comparison {
        text.member(
          "about",
          array: { text in
            for role in [comparison.a, comparison.b] {
              text.object { $0.member("@id", occupationID(of: role)) }
            }
          }
        )
      }
      let sources = sources(of: view)
      if !sources.isEmpty {
        text.member("citation", array: { text in for source in sources { text.value(source.url) } })
      }
    }
  }

  private func occupationID(of role: Role) -> String {
    absolute(.guide(role.id.text)) + "#occupation"
  }

  private func writeOccupation(_ role: Role, on view: PageView, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "Occupation")
      text.member("@id", occupationID(of: role))
      text.member("name", role.names.name)
      text.member("description", view.summary)
      text.member("mainEntityOfPage", absolute(view.address))
      if role.match == .exact, let occupation = role.occupation { write(occupation, to: &text) }
      write(payOf: role, to: &text)
      if !role.skills.isEmpty {
        text.member(
          "skills",
          array: { text in
            for skill in skills(of: role) { text.value(skill.skill.name) }
          }
        )
      }
      writeExperience(of: role, to: &text)
    }
  }

  private func write(_ occupation: Occupation, to text: inout JSONText) {
    guard let code = occupation.row.code else { return }
    text.member(
      "occupationalCategory",
      object: { text in
        text.member("@type", "CategoryCode")
        text.member("codeValue", code)
        text.member("name", occupation.title)
        text.member("inCodeSet", occupation.row.scheme)
      }
    )
  }

  /// The figures that stand for the role, where they are its own or those of its very occupation.
  private func write(payOf role: Role, to text: inout JSONText) {
    guard let pay = pay(of: role), !pay.row.figures.isEmpty, pay.whose != .occupation(.proxy),
      pay.whose != .occupation(.narrower), pay.row.period == .year || pay.row.period == .hour
    else { return }
    text.member(
      "occupationLocation",
      object: { text in
        text.member("@type", "AdministrativeArea")
        text.member("name", pay.row.region.name)
      }
    )
    text.member(
      "estimatedSalary",
      object: { text in
        text.member("@type", "MonetaryAmountDistribution")
        text.member("name", pay.row.basis?.rawValue)
        text.member("currency", pay.row.currency)
        text.member("duration", pay.row.period == .year ? "P1Y" : "PT1H")
        for (name, statistic) in Desk.distribution {
          guard case .exact(let amount) = pay.row.figures[statistic] else { continue }
          text.member(name, number: amount.plain)
        }
      }
    )
  }

  private static let distribution: [(String, Statistic)] = [
    ("percentile10", .p10), ("percentile25", .p25), ("median", .median), ("percentile75", .p75),
    ("percentile90", .p90),
  ]

  private func writeExperience(of role: Role, to text: inout JSONText) {
    guard let first = role.guide.levels.first, let experience = first.experience else { return }
    text.member(
      "experienceRequirements",
      object: { text in
        text.member("@type", "OccupationalExperienceRequirements")
        text.member("monthsOfExperience", experience.from * 12)
      }
    )
  }
}
