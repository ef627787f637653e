import Reporting

/// Turns parsed templates into a program, and reports what cannot be.
struct Compiler {
  let library: Library
  var program = Program()
  var units = Units()
  var requests = Requests()
  var ledger = Ledger()
  var proposals = Proposals()

  /// The addresses in the templates' own text, by their places.
  var addresses: [Location: LiteralAddress] = [:]

  /// The blocks that templates give to parents, and those of them that were asked for.
  var givenBlocks: [Override: Int] = [:]
  var usedBlocks: Set<Override> = []

  /// What is being compiled, from the page's template inwards.
  var trail: [Inclusion] = []

  /// How many sections, blocks and templates are open.
  var depth = 0

  /// How deep sections, blocks, partials and parents may stand in each other.
  static let deepest = 50

  /// - Parameters:
  ///   - library: The templates.
  ///   - basePath: The path that the site lies under.
  init(_ library: Library, basePath: String) {
    self.library = library
    let path = Array(basePath.utf8)
    program.base = path.last == UInt8(ascii: "/") ? path.dropLast() : path
  }

  /// Compiles a template to stand alone, and returns the number of its unit.
  mutating func compile(_ template: Int, for root: Schema) -> Int {
    let key = UnitKey(
      template: template,
      scope: Scope(root: root),
      place: root.isFree ? nil : Place(),
      indentation: [],
      overrides: [:]
    )
    let number = units.number(of: key) ?? compile(key, at: nil)
    if let unit = units[number], !unit.isBroken, let place = unit.place, place.state != .text {
      report(.endsInside(place.words, at: library.location(of: place.opening)))
    }
    return number
  }

  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.notes += notes(for: diagnostic)
    ledger.add(diagnostic)
  }

  /// Where the template stands that has a problem, which may have none elsewhere.
  private func notes(for diagnostic: Diagnostic) -> [Note] {
    guard diagnostic.rule != .circularPartial, let inclusion = trail.last,
      let location = inclusion.location
    else { return [] }
    let source = library.templates[units.keys[inclusion.unit].template].source
    guard diagnostic.location?.file == source.place else { return [] }
    return [Note("'\(source.name)' stands here", at: location)]
  }

  func location(of name: Name, in setting: Setting) -> Location {
    library.location(of: name.range, in: setting.template)
  }
}

extension Diagnostic {
  fileprivate static func endsInside(_ place: String, at location: Location) -> Diagnostic {
    Diagnostic(.unsafePlace, "the template ends \(place), and this is still open", at: location)
  }
}
