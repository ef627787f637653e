import BuiltIn
package import Files
import Reporting
import Templating

/// The text of TEMPLATES.md: what a designer may ask for, and what it prints on the site at hand.
///
/// Where the site's own templates are not sound, the built-in ones stand for them: who mends a name needs the list of names.
///
/// - Parameter request: The site.
/// - Returns: What came of reading the site and, if that was sound, the text.
/// - Throws: When the machine fails.
package func templateReference(
  _ request: BuildRequest
) async throws(MachineError) -> (result: BuildResult, text: String?) {
  var run = Run(request)
  var site = try await prepare(&run)
  if !run.report.isSound {
    run = Run(request)
    site = try await prepare(&run, ownTemplates: false)
  }
  return (run.result(of: site), run.report.isSound ? TemplateReference(of: site).text : nil)
}

/// Writes down the names of a survey.
private struct TemplateReference {
  /// How much of what a name prints is shown, in characters.
  private static let longestSample = 60

  private(set) var text = TemplateReference.introduction

  init(of site: Site) {
    let groups = site.names.groups
    let pages = groups.filter { $0.way.hasSuffix(":") }
    add("## Pages\n\nThe names at the root of each template.\n\n")
    for group in pages { add(group, heading: "`\(group.way.dropLast())`") }
    add("## Partials\n\n")
    for (path, comment) in partials { add("- `\(path)`\(comment.map { ": \($0)" } ?? "")\n") }
    add("\n## Groups of names\n\nWhat the names above lead to, in alphabetical order.\n\n")
    let others = groups.filter { !$0.way.hasSuffix(":") }
    for group in others.sorted(by: { $0.schema.name < $1.schema.name }) {
      add(group, heading: group.schema.name)
    }
  }

  private mutating func add(_ more: String) { text += more }

  private mutating func add(_ group: NameSurvey.Group, heading: String) {
    add("### \(heading)\n\n")
    if !group.way.hasSuffix(":") { add("For example `\(group.way)`.\n\n") }
    if !group.schema.fields.isEmpty {
      add("| name | type | what it says | for example |\n|---|---|---|---|\n")
    }
    for (field, sample) in zip(group.schema.fields, group.samples) {
      let sample = sample.map(TemplateReference.shortened) ?? ""
      add("| `\(field.name)` | \(type(of: field)) | \(field.summary) | \(sample) |\n")
    }
    if !group.schema.fields.isEmpty { add("\n") }
    if let steps = group.schema.steps {
      let names = steps.names.map { "`\($0)`" }.joined(separator: ", ")
      add(names.isEmpty ? "Its names are ids.\n\n" : "Steps to others: \(names).\n\n")
    }
  }

  private func type(of field: Field) -> String {
    switch field.shape {
    case .record(let schema): link(to: schema())
    case .fact(let schema): "fact, \(link(to: schema()))"
    case .list(let schema): "list of \(link(to: schema()))"
    default:
      field.shape.words.dropping(prefix: "a ") ?? field.shape.words.dropping(prefix: "an ")
        ?? field.shape.words
    }
  }

  private func link(to schema: Schema) -> String { "[\(schema.name)](#\(schema.name))" }

  /// What a name prints as a cell of a table: one line of code, without the sign that divides cells.
  private static func shortened(_ sample: String) -> String {
    let line = sample.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isLong = line.count > longestSample
    let shown = line.prefix(longestSample) + (isLong ? "…" : "")
    let fence = shown.contains("`") ? "``" : "`"
    return "\(fence)\(shown.replacing("|", with: "\\|"))\(fence)"
  }

  /// The partials that are built in, and what they say of themselves.
  private var partials: [(path: String, comment: String?)] {
    BuiltIn.templates.filter { $0.path.hasPrefix("partials/") }.map { path, bytes in
      let first = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      let comment = first.hasPrefix("{{! ") ? first.dropFirst(4).prefix { $0 != "}" } : nil
      return (path, comment.map { String($0.hasSuffix(" ") ? $0.dropLast() : $0) })
    }
  }
}

extension TemplateReference {
  /// The first line, by which a file is known again that may be written anew.
  fileprivate static let mark = "<!-- Made by `guidepost new template-reference`. -->"

  fileprivate static let introduction = """
    \(mark)
    # Templates

    All names that templates may ask for, and what each prints on this site.

    Templates are Mustache files under `templates/`; those that a site does not have are taken from the built-in set. To restyle a \
    page copy its template, or one of its partials, and change it. A name that does not exist is an error that names the nearest.

    - `{{name}}` prints a name, escaped for where it stands; `{{{name}}}` prints HTML, and takes nothing else.
    - `{{#name}}...{{/name}}` is there if the name is: once, or for each item of a list. Inside, names are looked up in the item and \
    then at the root. `{{^name}}...{{/name}}` is there if the name is not.
    - Items of a list know `first`, `last` and `number`; a list knows its `count`; an item that is a text is `{{.}}`.
    - A fact prints itself and has parts: `{{role.pay.median}}`, `{{role.pay.median.caption}}`. Where it is absent it prints a dash \
    and, for those who listen, the reason.
    - `{{> name}}` includes `partials/name.mustache`; `{{<layout}}{{$main}}...{{/main}}{{/layout}}` fills the blocks of another \
    template.
    - `{{assets.site-css}}` is the address of `assets/site.css`; every sign of the name but letters and digits becomes `-`.

    """ + "\n"
}
