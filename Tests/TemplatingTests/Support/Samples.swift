import Reporting

@testable import Templating

/// The model that the tests' templates are written for.
extension Schema {
  static let guide = Schema(
    "guide",
    [
      Field("site", .record(.site)),
      Field("page", .record(.page)),
      Field("role", .record(.role)),
    ]
  )

  static let site = Schema("site", [Field("title", .text), Field("url", .address)])

  static let page = Schema(
    "page",
    [
      Field("title", .text), Field("url", .address), Field("lead", .html), Field("json", .json),
      Field("draft", .flag), Field("words", .number), Field("contents", .list(.entry)),
      Field("extra", .free),
    ]
  )

  /// An entry of a table of contents, which has entries of its own.
  static let entry: Schema = Schema(
    "entry",
    [Field("title", .text), Field("entries", .list(.entry))]
  )

  static let role = Schema(
    "role",
    [
      Field("name", .text), Field("duties", .texts), Field("skills", .list(.skill)),
      Field("salary", .fact(.salary)),
    ]
  )

  static let skill = Schema("skill", [Field("name", .text), Field("url", .address)])

  static let salary = Schema(
    "salary",
    [Field("median", .text), Field("source", .record(.source))],
    steps: .salary
  )

  static let source = Schema("source", [Field("title", .text), Field("name", .text)])
}

extension Steps {
  /// The steps `level.<id>` and `hour`, in this order.
  static let salary = Steps(["level", "hour"]) { rest in
    var taken: [String] = []
    var rest = rest
    if rest.first == "level" {
      let levels = ["junior", "senior"]
      guard let level = rest.dropFirst().first else {
        return .wrong("'level' needs the id of a level", nil)
      }
      guard levels.contains(level) else {
        return .wrong("unknown level '\(level)'", .nearest(to: level, among: levels))
      }
      taken += ["level", level]
      rest = rest.dropFirst(2)
    }
    if rest.first == "hour" { taken.append("hour") }
    return taken.isEmpty ? .none : .taken(taken.count, key: taken.joined(separator: "."))
  }
}

extension Value {
  static let guide = guide()

  /// A guide's values, with what a test is about put in their places.
  static func guide(page: [String: Value] = [:], role: [String: Value] = [:]) -> Value {
    .record([
      .record([.text("Careers"), .address("https://example.org/")]),
      record(
        of: .page,
        [
          "title": .text("Python <developer> & more"), "url": .address("/guides/python/?a=1&b=2"),
          "lead": .html(Array("<p>Lead</p>".utf8)[...]), "json": .json(Array(#"{"a":"<b>"}"#.utf8)),
          "words": .number(12),
        ],
        page
      ),
      record(
        of: .role,
        [
          "name": .text("Python developer"),
          "duties": .list([.text("Design"), .text("Write"), .text("Test")]),
          "skills": .list([
            .record([.text("SQL"), .address("/skills/sql/")]),
            .record([.text("Git"), .address("/skills/git/")]),
          ]),
          "salary": .fact(
            printed: "$135,980",
            parts: [.text("$135,980 a year"), .record([.text("OEWS"), .text("bls")])]
          ),
        ],
        role
      ),
    ])
  }

  private static func record(
    of schema: Schema,
    _ usual: [String: Value],
    _ special: [String: Value]
  ) -> Value {
    .record(schema.fields.map { special[$0.name] ?? usual[$0.name] ?? .none })
  }

  static func entry(_ title: String, _ entries: [Value] = []) -> Value {
    .record([.text(title), .list(entries)])
  }
}
