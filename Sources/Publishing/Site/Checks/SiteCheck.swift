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
  }

  private func check(_ text: WrittenText) -> [Diagnostic] {
    links.check(text) + FactCheck(desk: site.desk, text: text).diagnostics()
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

extension Message {
  fileprivate static func untranslated(_ language: String) -> Message {
    "generated sentences are English, so a site in '\(language)' goes without them"
  }
}
