import Content

extension Desk {
  /// A guide or a comparison as an article, with what it is about and where its figures come from.
  func writeArticle(_ view: PageView, to text: inout JSONText) {
    text.object { text in
      text.member("@type", "Article")
      text.member("headline", view.title)
      text.member("description", view.summary)
      text.member("mainEntityOfPage", absolute(view.address))
      text.member("datePublished", view.published.map { "\($0.iso)T00:00:00Z" })
      text.member("dateModified", view.changed.map { "\($0.iso)T00:00:00Z" })
      text.member("inLanguage", catalog.settings.language)
      text.member("image", image(of: view).map(absolute))
      for part in ["author", "publisher"] { writeAuthor(as: part, to: &text) }
      write(rolesOf: view.comparison, to: &text)
      write(sourcesOf: view, to: &text)
    }
  }

  /// Who stands behind the site, where it says so.
  func writeAuthor(as part: String, to text: inout JSONText) {
    guard let author = catalog.settings.author else { return }
    text.member(
      part,
      object: { text in
        text.member("@type", "Organization")
        text.member("name", author)
        text.member("url", absolute(.home))
      }
    )
  }

  private func write(rolesOf comparison: ComparisonView?, to text: inout JSONText) {
    guard let comparison else { return }
    text.member(
      "about",
      array: { text in
        for role in [comparison.a, comparison.b] {
          text.object { $0.member("@id", occupationID(of: role)) }
        }
      }
    )
  }

  /// Editions of one series may all lie at one address.
  private func write(sourcesOf view: PageView, to text: inout JSONText) {
    let addresses = sources(of: view).reduce(into: [String]()) { addresses, source in
      if !addresses.contains(source.url) { addresses.append(source.url) }
    }
    guard !addresses.isEmpty else { return }
    text.member("citation", array: { text in for address in addresses { text.value(address) } })
  }
}
