import Reporting

extension Settings {
  /// Reads site.yml; what cannot be read has its default, so that the rest of the site is read all the same.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - findings: Where to tell what is wrong.
  init(reading bytes: [UInt8], _ findings: inout Findings) {
    guard findings.examine(bytes), let pairs = readMapping(bytes, bytes.textRange, &findings) else {
      self = .unknown
      return
    }
    var keys = Keys(pairs, of: "site.yml", at: .start, findings)
    self.init(&keys)
    findings = keys.finished()
  }

  /// What stands for settings that could not be read at all; what is wrong with them has been told.
  ///
  /// Raw HTML is let pass: the site may well allow it.
  static var unknown: Settings {
    var keys = Keys([], of: "site.yml", at: .start, Findings(in: settingsPath))
    var settings = Settings(&keys)
    settings.rawHTML = true
    return settings
  }

  /// Asks for every key that site.yml may have.
  private init(_ keys: inout Keys) {
    location = Location(keys.findings.file)
    title = keys.required("title", .text) ?? ""
    url = keys.required("url", .siteURL) ?? .unknown
    description = keys.optional("description", .text)
    language = keys.optional("language", .language) ?? "en-US"
    let region = keys.optional("region", Form<RegionID>.id.located)
    namesRegion = region != nil
    self.region = region ?? Located(Settings.defaultRegion, at: location)
    author = keys.optional("author", .text)
    image = keys.optional("image", Form<String>.address.located)
    icon = keys.optional("icon", Form<String>.address.located)
    menu = keys.list("menu", of: "a menu item", MenuItem.init)
    let errors = keys.findings.errors
    levels = keys.levels()
    knowsLevels = keys.findings.errors == errors
    families = keys.families()
    feedLimit = keys.number("limit", in: "feed", 0...10_000) ?? Settings.defaultFeedLimit
    compare = keys.mapping("compare", of: "'compare'", CompareSettings.init) ?? .standard
    warnAfterMonths =
      keys.number("warn_after_months", in: "figures", 1...1_200) ?? Settings.defaultWarnAfterMonths
    sections = keys.sections()
    rules = keys.rules()
    rawHTML = keys.optional("raw_html", .flag) ?? false
    noindex = keys.optional("noindex", .flag) ?? false
    plans = keys.mapping("plans", of: "'plans'", Plans.init)
    share = keys.list("share", of: "a share link", ShareLink.init)
    labels = keys.labels()
  }
}

extension MenuItem {
  fileprivate init?(_ keys: inout Keys) {
    let title = keys.required("title", .text)
    let url = keys.required("url", Form<String>.address.located)
    guard let title, let url else { return nil }
    self.init(title: title, url: url)
  }
}

extension ShareLink {
  fileprivate init?(_ keys: inout Keys) {
    let name = keys.required("name", .text)
    let url = keys.required("url", Form<String>.shareAddress.located)
    guard let name, let url else { return nil }
    self.init(name: name, url: url)
  }
}

extension CompareSettings {
  fileprivate init?(_ keys: inout Keys) {
    _ = keys.optional("within", Form<ComparedWithin>.choice)
    atLeast = keys.optional("at_least", .whole(1...100)) ?? CompareSettings.standard.atLeast
    sameWithin = keys.optional("same_within", .percent) ?? CompareSettings.standard.sameWithin
  }
}

/// Among which roles pairs are formed.
private enum ComparedWithin: String, CaseIterable {
  case family
}

extension Plans {
  fileprivate init?(_ keys: inout Keys) {
    let title = keys.required("title", .text)
    text = keys.optional("text", .text)
    url = keys.optional("url", Form<String>.address.located)
    cards = keys.list("cards", of: "a plan card", PlanCard.init)
    guard let title else { return nil }
    self.title = title
  }
}

extension PlanCard {
  fileprivate init?(_ keys: inout Keys) {
    let name = keys.required("name", .text)
    let price = keys.required("price", .amount(.fromZero))
    let currency = keys.required("currency", .currency)
    period = keys.optional("period", .choice)
    tagline = keys.optional("tagline", .text)
    features = keys.list("features", of: .text)
    url = keys.optional("url", Form<String>.address.located)
    guard let name, let price, let currency else { return nil }
    (self.name, self.price, self.currency) = (name, price, currency)
  }
}
