import Content
import Templating

/// The site; all that is said of it comes from the desk.
struct SiteView: Sendable {}

extension Model where Subject == SiteView {
  static let site = Model(
    "site",
    [
      .text("title", "The site's title") { _, desk in desk.catalog.settings.title },
      .address("url", "The home page") { _, _ in .home },
      .text("description", "The site in a sentence") { _, desk in
        desk.catalog.settings.description
      },
      .text("language", "The language tag") { _, desk in desk.catalog.settings.language },
      .text("locale", "The language tag as Open Graph writes it") { _, desk in
        String(desk.catalog.settings.language.map { $0 == "-" ? "_" : $0 })
      },
      .text("author", "Who publishes the site") { _, desk in desk.catalog.settings.author },
      .address("icon", "The site's icon") { _, desk in desk.written(desk.catalog.settings.icon) },
      .list("menu", .menuItem, "The menu") { _, desk in desk.catalog.settings.menu },
      .address("feed", "The feed") { _, _ in .feed },
      .record("plans", .plans, "The plan cards") { _, desk in desk.catalog.settings.plans },
      .text("base_path", "The path below which the site lies") { _, desk in desk.url.basePath },
    ]
  )
}

extension Model where Subject == MenuItem {
  static let menuItem = Model(
    "menu-item",
    [
      .text("title", "The item's words") { item, _ in item.title },
      .address("url", "Where it leads") { item, desk in desk.written(item.url) },
    ]
  )
}

extension Model where Subject == Plans {
  static let plans = Model(
    "plans",
    [
      .text("title", "The heading") { plans, _ in plans.title },
      .text("text", "What it is about") { plans, _ in plans.text },
      .address("url", "Where one signs in") { plans, desk in desk.written(plans.url) },
      .list("cards", .planCard, "The plans") { plans, _ in plans.cards },
    ]
  )
}

extension Model where Subject == PlanCard {
  static let planCard = Model(
    "plan-card",
    [
      .text("name", "The plan's name") { card, _ in card.name },
      .text("price", "Its price") { $1.numbers.money($0.price, currency: $0.currency) },
      .text("period", "What the price is for: month") { card, desk in
        card.period.map { desk.label($0.labelKey) }
      },
      .text("tagline", "The plan in a few words") { card, _ in card.tagline },
      .texts("features", "What it offers") { card, _ in card.features },
      .address("url", "Where one takes it") { card, desk in desk.written(card.url) },
    ]
  )
}

/// The files under `templates/assets/`.
struct AssetsView: Sendable {}

extension Model where Subject == AssetsView {
  /// The addresses of assets by name, every sign but letters and digits written `-`.
  static func assets(_ assets: Assets) -> Model {
    let names = assets.addresses.keys.sorted()
    let steps = Steps(names) { rest in
      guard let name = rest.first else { return .none }
      return assets.addresses[name] == nil ? .none : .taken(1, key: name, to: .address)
    }
    return Model(
      "assets",
      [],
      steps: ModelSteps(
        steps: steps,
        destination: .otherKind(
          lower: { _, chain, desk in assets.value(of: chain, at: desk) },
          find: { _, chain, _, desk in assets.value(of: chain, at: desk) }
        )
      )
    )
  }
}
