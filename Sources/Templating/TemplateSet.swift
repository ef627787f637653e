package import Reporting

/// All templates of a site, compiled against the models that they will meet.
package struct TemplateSet: Sendable {
  /// The steps that the templates ask for, by schema.
  ///
  /// What the first chain leads to has the slot after the schema's fields, and so on.
  package let requested: [String: [StepChain]]

  /// The slots of the fields that any template uses, by schema.
  package let used: [String: Set<Int>]

  /// The addresses in the templates' own text, in the order of their places.
  package let addresses: [LiteralAddress]

  /// The names of the sources that no page comes to, in the order of the sources.
  package let unusedTemplates: [String]

  var templates: [String: Template]

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
    let library = Library(sources.map { Syntax(parsing: $0, report: &report) })
    var compiler = Compiler(library, basePath: basePath)
    let roots = pages.merging(partials) { page, _ in page }
    let numbers = compiler.compile(roots)
    report.add(compiler.ledger.diagnostics)

    requested = compiler.requests.chains
    used = compiler.requests.used
    addresses = compiler.addresses.values.sorted { $0.location < $1.location }
    unusedTemplates = library.names(notAt: compiler.units.templates)
    let (code, entries) = compiler.units.linked()
    compiler.program.instructions = code
    let program = compiler.program
    templates = Dictionary(
      uniqueKeysWithValues: numbers.compactMap { name, number in
        roots[name].map { (name, Template(program: program, entry: entries[number], root: $0)) }
      }
    )
  }

  /// The compiled template of that name, if it is one of the pages or partials and there is a
  /// source for it.
  package subscript(name: String) -> Template? {
    templates[name]
  }
}

extension Compiler {
  /// Compiles templates to stand alone, and returns the numbers of their units.
  fileprivate mutating func compile(_ roots: [String: Schema]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (name, schema) in roots.sorted(by: { $0.key < $1.key }) {
      if let template = library.position(of: name) {
        numbers[name] = compile(template, for: schema)
      } else {
        report(.missing(name))
      }
    }
    reportUnusedBlocks()
    return numbers
  }
}

extension Library {
  /// The names of the templates that are not at these positions, in the templates' order.
  fileprivate func names(notAt positions: Set<Int>) -> [String] {
    templates.indices.filter { !positions.contains($0) && position(of: name(of: $0)) == $0 }
      .map(name(of:))
  }
}

extension Diagnostic {
  fileprivate static func missing(_ name: String) -> Diagnostic {
    Diagnostic(.unknownPartial, "there is no template '\(name)'", at: nil)
  }
}
