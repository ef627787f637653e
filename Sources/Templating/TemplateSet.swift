package import Reporting

/// All templates of a site, compiled against the models that they will meet.
package struct TemplateSet: Sendable {
  /// The steps that the templates ask for, by schema: what the first chain leads to has the slot after the fields, and so
  /// on.
  package let requested: [String: [StepChain]]

  /// The slots of the fields that any template uses, by schema.
  package let used: [String: Set<Int>]

  /// The names of the sources that no page comes to.
  package let unusedTemplates: [String]

  private let templates: [String: Template]

  /// Compiles templates and reports all that is wrong with them, each cause once.
  ///
  /// - Parameters:
  ///   - sources: The templates; of two with one name the first counts.
  ///   - pages: The templates of whole pages, with what they are rendered with.
  ///   - partials: The templates that prose may include, with what they are rendered with there.
  ///   - basePath: What is put before the addresses in the templates' own text: `/`, or `/path/`.
  ///   - report: Where problems are told.
  package init(
    compiling sources: [TemplateSource],
    pages: [String: Schema],
    partials: [String: Schema] = [:],
    basePath: String = "/",
    report: inout Report
  ) {
    let syntaxes = sources.map { Syntax(parsing: $0, report: &report) }
    var compiler = Compiler(syntaxes)
    var numbers: [String: Int] = [:]
    let roots = pages.merging(partials) { page, _ in page }
    for (name, schema) in roots.sorted(by: { $0.key < $1.key }) {
      guard let template = compiler.numbers[name] else { continue }
      numbers[name] = compiler.compile(template, for: schema)
    }
    report.add(compiler.diagnostics)
    requested = compiler.requests.chains
    used = compiler.requests.used
    let usedTemplates = compiler.usedTemplates
    unusedTemplates = syntaxes.indices.filter { !usedTemplates.contains($0) }.map {
      syntaxes[$0].source.name
    }
    let (program, entries) = compiler.link()
    templates = numbers.mapValues { Template(program: program, entry: entries[$0]) }
  }

  /// The compiled template of that name, if it is one of the pages or partials.
  package subscript(name: String) -> Template? {
    templates[name]
  }
}
