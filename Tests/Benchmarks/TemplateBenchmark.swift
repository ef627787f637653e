import Reporting
import Templating

/// Renders a page of about 170 tags, which is what a guide has.
struct TemplateBenchmark {
  private let pages = 1_000

  func run() {
    var report = Report()
    let compiled = TemplateSet(compiling: Self.sources, pages: ["guide": .guide], report: &report)
    guard report.isEmpty, let template = compiled["guide"] else {
      return print(report.diagnostics.map(\.message.text).joined(separator: "\n"))
    }
    let compiling = microseconds(each: 1) {
      var report = Report()
      _ = TemplateSet(compiling: Self.sources, pages: ["guide": .guide], report: &report)
    }
    let known = compiled.specialised(for: ["site": .site])
    print("templates: for a page of \(Self.tags) tags and \(bytes(of: template).count) bytes")
    print("  \(time(template, .guide)) µs")
    print("  \(time(template, .guideOfThings)) µs where values are made when they are asked for")
    if let known = known["guide"] {
      print("  \(time(known, .guideOfThings)) µs where the site is known beforehand")
    }
    print("  compiled in \(compiling) µs")
  }

  private func bytes(of template: Template) -> [UInt8] {
    var output: [UInt8] = []
    template.render(.guide, into: &output)
    return output
  }

  /// How long a page takes, in microseconds.
  private func time(_ template: Template, _ guide: Value) -> Double {
    var output: [UInt8] = []
    return microseconds(each: pages) {
      for _ in 0..<pages {
        output.removeAll(keepingCapacity: true)
        template.render(guide, into: &output)
      }
    }
  }

  /// How many tags are met on the page: those of each row once for each row.
  private static let tags = 15 + 5 * 8 + 8 * 6 + 16 * 4 + 3

  private static let sources = [
    TemplateSource(name: "layout", file: "layout", bytes: Array(layout.utf8)),
    TemplateSource(name: "guide", file: "guide", bytes: Array(guide.utf8)),
    TemplateSource(name: "region", file: "region", bytes: Array(region.utf8)),
  ]

  private static let layout = """
    <!doctype html>
    <html lang="{{site.language}}">
    <head>
    <title>{{page.title}} | {{site.title}}</title>
    <meta name="description" content="{{page.summary}}">
    <link rel="canonical" href="{{page.url}}">
    <script type="application/ld+json">{{{page.json_ld}}}</script>
    </head>
    <body>
    <header><a href="/">{{site.title}}</a><a href="/guides/">Guides</a></header>
    <main>
    {{$main}}{{/main}}
    </main>
    </body>
    </html>

    """

  private static let guide = """
    {{<layout}}
    {{$main}}
    <h1>{{page.title}}</h1>
    {{#page.lead}}<div class="lead">{{{page.lead}}}</div>{{/page.lead}}
    {{#role.salary}}
    <p>{{role.name}} earn {{median}} a year, between {{p10}} and {{p90}}.</p>
    {{/role.salary}}
    <table>
    {{#role.levels}}
    <tr{{#first}} class="first"{{/first}}><th><a href="{{url}}">{{name}}</a></th>
    <td>{{salary.median}}</td><td>{{salary.p10}}</td><td>{{salary.p90}}</td></tr>
    {{/role.levels}}
    </table>
    <table>
    {{#role.regions}}
    {{> region}}
    {{/role.regions}}
    </table>
    <ul>
    {{#role.skills}}
    <li><a href="/skills/{{id}}/">{{name}}</a> {{importance}}</li>
    {{/role.skills}}
    </ul>
    {{/main}}
    {{/layout}}

    """

  private static let region = """
    <tr title="{{name}}"><th>{{name}}</th><td>{{salary.median}}</td><td>{{salary.p10}}</td></tr>

    """
}

extension Schema {
  fileprivate static let guide = Schema(
    "guide",
    [
      Field("site", .record(.site)),
      Field("page", .record(.page)),
      Field("role", .record(.role)),
    ]
  )

  private static let site = Schema("site", [Field("language", .text), Field("title", .text)])

  private static let page = Schema(
    "page",
    [
      Field("title", .text), Field("summary", .text), Field("url", .address),
      Field("lead", .html), Field("json_ld", .json),
    ]
  )

  private static let role = Schema(
    "role",
    [
      Field("name", .text), Field("salary", .fact(.salary)), Field("levels", .list(.row)),
      Field("regions", .list(.row)), Field("skills", .list(.skill)),
    ]
  )

  private static let row = Schema(
    "row",
    [Field("url", .address), Field("name", .text), Field("salary", .fact(.salary))]
  )

  private static let salary = Schema(
    "salary",
    [Field("median", .text), Field("p10", .text), Field("p90", .text)]
  )

  private static let skill = Schema(
    "skill",
    [Field("id", .text), Field("name", .text), Field("importance", .number)]
  )
}

extension Value {
  fileprivate static let site = Value.record([.text("en-US"), .text("Guidepost Careers")])

  /// The guide with things in place of records, as pages have them.
  fileprivate static let guideOfThings = guide.ofThings

  private var ofThings: Value {
    switch self {
    case .record(let parts): .thing(Parts(count: parts.count) { parts[$0].ofThings })
    case .fact(let text, let parts):
      .statement(printed: text, Parts(count: parts.count) { parts[$0].ofThings })
    case .list(let items): .list(items.map(\.ofThings))
    default: self
    }
  }

  fileprivate static let guide = Value.record([
    site,
    .record([
      .text("Python Developer Career Path Guide"),
      .text("Python developers design, write, test & maintain software in Python, every day."),
      .address("https://careers.example.org/guides/python-developer/"),
      .html(ArraySlice(repeating: UInt8(ascii: "x"), count: 400)),
      .json(Array(#"{"@type":"Occupation","name":"Python Developer"}"#.utf8)),
    ]),
    .record([
      .text("Python developers"), salary,
      .list((1...5).map { row("Level \($0)") }),
      .list((1...8).map { row("Region \($0), in the United States") }),
      .list((1...16).map { skill($0) }),
    ]),
  ])

  private static let salary = Value.fact(
    printed: "$135,980",
    parts: [.text("$135,980"), .text("$79,850"), .absent(Absence("not published"))]
  )

  private static func row(_ name: String) -> Value {
    .record([.address("/site/guides/python-developer/"), .text(name), salary])
  }

  private static func skill(_ number: Int) -> Value {
    .record([.text("skill-\(number)"), .text("Skill number \(number)"), .number(number)])
  }
}
