import Content
import Reporting
import Templating

/// Finds what is wrong between the site's pages: links that lead nowhere, facts that are not there.
struct SiteCheck {
  private let site: Site
  private let links: LinkCheck

  init(_ site: Site) {
    self.site = site
    links = LinkCheck(site, templateIDs: site.desk.templateIDs)
  }

  func diagnostics() -> [Diagnostic] {
    let texts = site.desk.textsWithCalls(on: site)
    let broken =
      texts.flatMap(links.check) + links.settings()
      + links.templates(literalAddresses) + mixedAddresses()
    return broken.diagnostics(proposingFrom: site.book)
      + texts.flatMap(facts) + untranslated()
      + unknownLabels()
  }

  private func facts(of text: WrittenText) -> [Diagnostic] {
    var check = FactCheck(desk: site.desk, text: text)
    return check.diagnostics()
  }

  /// The addresses in the templates' own text, but for those on the same page.
  private var literalAddresses: [Located<String>] {
    site.desk.templates.addresses.filter { $0.kind != .fragment }.map {
      Located($0.text, at: $0.location)
    }
  }

  /// The addresses that a site's own templates put together from their text and from values.
  ///
  /// They are known only when a page is rendered, so each page is, where there are any; the built-in templates have none.
  private func mixedAddresses() -> [LinkProblem] {
    let desk = site.desk
    let mixed = desk.models.roots.keys.filter {
      desk.templates["pages/\($0)"]?.mixesAddresses == true
    }
    guard !mixed.isEmpty else { return [] }
    return site.pages.flatMap { page -> [LinkProblem] in
      guard mixed.contains(page.template), let template = desk.templates["pages/\(page.template)"],
        let model = desk.models.roots[page.template]
      else { return [] }
      let root = model.thing(PageView(page, at: desk), at: desk)
      return links.templates(
        template.mixedAddresses(with: root).map { Located($0.address, at: $0.location) }
      )
    }
  }

  /// The fixed words of site.yml that nothing prints.
  private func unknownLabels() -> [Diagnostic] {
    let keys = Labels.defaults.map(\.key)
    let unknown = site.desk.catalog.settings.labels.filter { !keys.contains($0.key) }
    return unknown.map { key, label in
      Diagnostic(
        .unknownKey,
        .unknownLabel(key),
        at: label.location,
        suggestion: .nearest(to: key, among: keys, listed: .labelList)
      )
    }
  }

  /// Generated sentences are English; a site in another language goes without them, and is told so once.
  private func untranslated() -> [Diagnostic] {
    let settings = site.desk.catalog.settings
    guard !site.desk.numbers.isEnglish else { return [] }
    return [
      Diagnostic(.untranslatedSentences, .untranslated(settings.language), at: settings.location)
    ]
  }
}

extension String {
  fileprivate static let labelList = "the fixed words are listed in docs/labels.md of Guidepost"
}

extension Message {
  fileprivate static func unknownLabel(_ key: String) -> Message {
    "nothing prints a label '\(key)'"
  }

  fileprivate static func untranslated(_ language: String) -> Message {
    "generated sentences are English, so a site in '\(language)' goes without them"
  }
}
