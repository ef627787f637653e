import Reporting

/// Turns parsed templates into a program, and reports what cannot be.
struct Compiler {
  let syntaxes: [Syntax]

  /// The positions of the templates by their names.
  let numbers: [String: Int]

  var program = Program()
  var requests = Requests()
  var addresses: [Location: LiteralAddress] = [:]
  var ledger = Ledger()

  /// The code of each unit; nil while it is being written.
  var units: [Unit?] = []
  var keys: [UnitKey] = []
  var unitNumbers: [UnitKey: Int] = [:]

  /// What is being compiled, from the page's template inwards.
  var trail: [Inclusion] = []

  /// How many sections, blocks and templates are open.
  var depth = 0

  /// How deep sections, blocks, partials and parents may stand in each other.
  static let deepest = 50

  var usedTemplates: Set<Int> = []

  /// The names in the circles that are told.
  var circles: Set<Set<String>> = []

  /// The blocks that templates give to parents, and those of them that were asked for.
  var givenBlocks: [Override: Int] = [:]
  var usedBlocks: Set<Override> = []

  init(_ syntaxes: [Syntax], basePath: String) {
    self.syntaxes = syntaxes
    numbers = Dictionary(
      syntaxes.enumerated().map { ($0.element.source.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let path = Array(basePath.utf8)
    program.base = path.last == UInt8(ascii: "/") ? path.dropLast() : path
  }

  /// Compiles a template to stand alone.
  ///
  /// - Parameters:
  ///   - template: Its position.
  ///   - root: What it is rendered with.
  /// - Returns: The number of its unit.
  mutating func compile(_ template: Int, for root: Schema) -> Int {
    let key = UnitKey(
      template: template,
      scope: Scope(root: root),
      place: root.isFree ? nil : Place(),
      indentation: [],
      overrides: [:]
    )
    let number = unitNumbers[key] ?? compile(key, at: nil)
    if let unit = units[number], !unit.isBroken, let place = unit.place, place.state != .text {
      report(.endsInside(place.words, at: location(of: place.opening)))
    }
    return number
  }

  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.notes += notes(for: diagnostic)
    ledger.add(diagnostic)
  }

  /// Where a template stands that has a problem only there.
  private func notes(for diagnostic: Diagnostic) -> [Note] {
    guard diagnostic.rule != .circularPartial, let inclusion = trail.last,
      let location = inclusion.location
    else { return [] }
    let source = syntaxes[keys[inclusion.unit].template].source
    guard diagnostic.location?.file == source.place else { return [] }
    return [Note("'\(source.name)' stands here", at: location)]
  }

  func location(of range: Range<Int>, in setting: Setting) -> Location {
    syntaxes[setting.template].location(of: range)
  }

  func location(of anchor: Anchor, length: Int = 1) -> Location {
    syntaxes[anchor.template].location(of: anchor.offset..<anchor.offset + max(length, 1))
  }
}

/// The diagnostics of a compilation: one cause is told once, in however many ways its place is compiled.
struct Ledger {
  private(set) var diagnostics: [Diagnostic] = []
  private var told: Set<Cause> = []

  private struct Cause: Hashable {
    let rule: Rule
    let location: Location?
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let cause = Cause(rule: diagnostic.rule, location: diagnostic.location)
    if told.insert(cause).inserted { diagnostics.append(diagnostic) }
  }
}

extension Diagnostic {
  fileprivate static func endsInside(_ place: String, at location: Location) -> Diagnostic {
    Diagnostic(.unsafePlace, "the template ends \(place), and this is still open", at: location)
  }
}
