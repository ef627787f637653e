import Content

/// One page of the site; numbers count into the lists of the catalog.
enum Page: Hashable, Sendable {
  case home
  case guides
  case guide(Int)
  case family(Int)
  case comparisons
  case comparison(Int)
  case skills
  case skill(Int)
  case salaries
  case page(Int)
  case notFound

  /// A page that only leads elsewhere.
  indirect case redirect(Redirect)

  /// The template that lays the page out, which is also what `page.kind` says.
  var template: String {
    switch self {
    case .home: "home"
    case .guides: "guides"
    case .guide: "guide"
    case .family: "family"
    case .comparisons: "comparisons"
    case .comparison: "comparison"
    case .skills: "skills"
    case .skill: "skill"
    case .salaries: "salaries"
    case .page: "page"
    case .notFound: "not-found"
    case .redirect: "redirect"
    }
  }

  /// The file in `content/pages/`, without its ending, that holds the prose of a page which the site always has.
  var proseFile: String? {
    switch self {
    case .home: "index"
    case .guides: "guides"
    case .comparisons: "compare"
    case .skills: "skills"
    case .salaries: "salaries"
    case .notFound: "404"
    case .guide, .family, .comparison, .skill, .page, .redirect: nil
    }
  }

  /// The pages that every site has, whatever its content.
  static let standing: [Page] = [
    .home, .guides, .comparisons, .skills, .salaries, .notFound,
  ]

  /// The files in `content/pages/` that hold the prose of standing pages.
  static let standingFiles = Set(standing.compactMap(\.proseFile))

  /// The templates that pages are laid out with; `redirect` lays out what only leads elsewhere.
  static let templates = [
    "home", "guides", "guide", "family", "comparisons", "comparison", "skills", "skill", "salaries",
    "page", "not-found", "redirect",
  ]
}
