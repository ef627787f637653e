import Content
import Reporting
import Templating

/// Finds what is wrong between the site's pages: links that lead nowhere, facts that are not there.
struct SiteCheck {
  private let site: Site
  private let links: LinkCheck

  init(_ site: Site, _ folder: TemplateFolder) {
    self.site = site
    links = LinkCheck(site, templateIDs: TemplateIDs(in: folder.templates))
  }

  func diagnostics() -> [Diagnostic] {
    site.desk.textsWithCalls(of: site.pages).flatMap(check) + links.settings()
      + links.templates(site.desk.templates.addresses) + untranslated()
      + unknownLabels()
  }

  private func check(_ text: WrittenText) -> [Diagnostic] {
    links.check(text) + FactCheck(desk: site.desk, text: text).diagnostics()
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
  fileprivate static let labelList = "'guidepost new template-reference' lists the words"
}

extension Message {
  fileprivate static func unknownLabel(_ key: String) -> Message {
    "nothing prints a label '\(key)'"
  }

  fileprivate static func untranslated(_ language: String) -> Message {
    "generated sentences are English, so a site in '\(language)' goes without them"
  }
}
