import Content

extension Desk {
  /// What a page shows, in the words of schema.org; nothing that it does not show.
  func jsonLD(of view: PageView) -> [UInt8] {
    var text = JSONText(room: 4 << 10)
    text.object { text in
      text.member("@context", "https://schema.org")
      text.member(
        "@graph",
        array: { text in
          if view.breadcrumbs.count > 1 { writeBreadcrumbs(of: view, to: &text) }
          if view.page == .home { writeSite(to: &text) }
          if view.page.isArticle { writeArticle(view, to: &text) }
          if case .guide = view.page, let role = view.role?.role {
            writeOccupation(role, on: view, to: &text)
          }
          writeQuestions(of: view, to: &text)
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
      writeAuthor(as: "publisher", to: &text)
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
}
