import Content
import Reporting
import Templating

/// The models of one site: those that depend on its ids, and the roots that templates are rendered with.
struct Models: Sendable {
  let salary: Model<SalaryView>
  let roleLink: Model<RoleView>
  let role: Model<RoleView>
  let section: Model<SectionView>

  /// What prose may name, and what the partials that it includes are rendered with.
  let prose: Model<PageView>

  /// What the template of each kind of page is rendered with.
  let roots: [String: Model<PageView>]

  /// What every page knows and has the same value of.
  private let everywhere: [ModelField<PageView>]

  init(of catalog: Catalog, assets: Assets) {
    let salary = Model<SalaryView>.salary(of: catalog)
    let roleLink = Model<RoleView>.roleLink(salary: salary)
    let role = Model<RoleView>.role(salary: salary, roleLink: roleLink)
    let section = Model<SectionView>.section(role: role)
    let parts = RootParts(
      roleLink: roleLink,
      role: role,
      comparison: .comparison(role: role),
      assets: .assets(assets),
      roles: .roles(of: catalog, role: role)
    )
    (self.salary, self.roleLink, self.role, self.section) = (salary, roleLink, role, section)
    prose = parts.prose
    everywhere = parts.everywhere
    roots = Dictionary(uniqueKeysWithValues: Page.templates.map { ($0, parts.root(of: $0)) })
  }
}

extension Models {
  /// The values that are the same on every page, by their names; sections know some of them by the same names.
  func constants(at desk: Desk) -> [String: Value] {
    Dictionary(
      everywhere.map { ($0.field.name, $0.lower(.bare, desk)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

/// What the roots are put together from.
private struct RootParts {
  let roleLink: Model<RoleView>
  let role: Model<RoleView>
  let comparison: Model<ComparisonView>
  let assets: Model<AssetsView>
  let roles: Model<PageView>

  var prose: Model<PageView> {
    Model("prose", everywhere + [guideRole, pair, allRoles])
  }

  func root(of template: String) -> Model<PageView> {
    let page = ModelField.record("page", .page, "The page") { (view: PageView, _) in view }
    return Model("\(template)-page", everywhere + [page] + fields(of: template))
  }

  /// What is the same on every page.
  var everywhere: [ModelField<PageView>] {
    [
      .record("site", .site, "The site") { _, _ in SiteView() },
      .labels,
      .record("assets", assets, "The addresses of assets") { _, _ in AssetsView() },
    ]
  }

  private var guideRole: ModelField<PageView> {
    .record("role", role, "The role of a guide") { view, _ in view.role }
  }

  private var pair: ModelField<PageView> {
    .record("comparison", comparison, "The two roles of a comparison") { view, _ in view.comparison
    }
  }

  private var allRoles: ModelField<PageView> {
    .record("roles", roles, "Any role of the site, by its id") { view, _ in view }
  }

  private func fields(of template: String) -> [ModelField<PageView>] {
    switch template {
    case "guide": [guideRole, allRoles, .questions(.guideQuestion)]
    case "comparison": [pair, allRoles, .questions(.pairQuestion)]
    case "family":
      [.record("family", .family(roleLink: roleLink), "The family") { $1.family(of: $0) }]
    case "skill": [.record("skill", .skill(roleLink: roleLink), "The skill") { $1.skill(of: $0) }]
    case "home", "guides", "comparisons": lists
    case "skills":
      [.list("kinds", .skillGroup, "The skills by kind") { _, desk in desk.skillsByKind }]
    case "salaries":
      [
        .list("roles", roleLink, "All roles, best paid first") { _, desk in desk.rolesByPay },
        .text("roles_legend", "What the signs in a table of all roles mean") { _, desk in
          desk.legend(ofRoles: Array(desk.catalog.roles.indices))
        },
      ]
    case "redirect":
      [
        .address("target", "Where it leads") { view, _ in view.target },
        .address("target_canonical", "The whole address of where it leads") { view, desk in
          view.target.map(desk.whole)
        },
      ]
    default: []
    }
  }

  private var lists: [ModelField<PageView>] {
    [
      .list("families", .family(roleLink: roleLink), "The families") { _, desk in
        desk.catalog.families
      },
      .list("roles", roleLink, "All roles, by name") { _, desk in desk.rolesByName },
      .list("newest", roleLink, "The guides that were published last") { _, desk in desk.newest },
      .number("roles_count", "How many roles there are") { _, desk in desk.catalog.roles.count },
      .number("comparisons_count", "How many comparisons there are") { _, desk in
        desk.catalog.comparisons.count
      },
      .number("skills_count", "How many skills there are") { _, desk in desk.catalog.skills.count },
      .json("pairs", "For each role those that come after it and have a page with it") { _, desk in
        desk.pairs
      },
      .flag("too_many", "Whether there are so many roles that only the families list them") {
        _,
        desk in desk.listsFamiliesOnly
      },
      .flag("too_many_comparisons", "Whether only the families list the comparisons") { _, desk in
        desk.leavesComparisonsToFamilies
      },
    ]
  }
}

extension Model where Subject == PageView {
  /// The roles of the site, each a step by its id.
  static func roles(of catalog: Catalog, role: Model<RoleView>) -> Model {
    let ids = catalog.roles.map(\.id.text)
    let known = Set(ids)
    let schema = role.schema
    let steps = Steps([]) { rest in
      guard let id = rest.first else { return .none }
      guard known.contains(id) else {
        return .wrong(.unknownRole(id), .nearest(to: id, among: ids, listed: .guidesFolder))
      }
      return .taken(1, key: id, to: .record(schema))
    }
    return Model(
      "roles",
      [],
      steps: ModelSteps(
        steps: steps,
        destination: .otherKind(
          lower: { _, chain, desk in
            guard let view = desk.role(of: chain) else { return .none }
            return role.thing(view, at: desk)
          },
          find: { _, chain, rest, desk in
            guard let view = desk.role(of: chain) else { return .none }
            return role.value(at: rest, of: view, at: desk)
          }
        )
      )
    )
  }
}

extension Desk {
  fileprivate func role(of chain: StepChain) -> RoleView? {
    chain.names.first.flatMap { catalog.role(SubjectID($0)) }.map { RoleView(role: $0) }
  }
}

extension String {
  fileprivate static let guidesFolder = "each guide in content/guides/ is a role"
}

extension Message {
  fileprivate static func unknownRole(_ id: String) -> Message {
    "unknown role '\(id)'"
  }
}
