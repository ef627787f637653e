import Reporting

/// Turns parsed templates into a program, and reports what cannot be.
struct Compiler {
  let syntaxes: [Syntax]
  let numbers: [String: Int]

  var program = Program()
  var requests = Requests()
  var diagnostics: [Diagnostic] = []

  /// The code of each unit; nil while it is being written.
  var units: [Unit?] = []
  var unitNumbers: [UnitKey: Int] = [:]

  /// What is being compiled, from the page's template inwards.
  var trail: [Inclusion] = []

  /// How many sections, blocks and templates are open.
  var depth = 0

  var usedTemplates: Set<Int> = []
  var usedOverrides: Set<Override> = []
  var seenOverrides: [Override: String] = [:]
  private var told: Set<Told> = []

  /// How deep sections, blocks, partials and parents may stand in each other.
  static let deepest = 100

  /// One cause at one place, which is told once, in however many ways the place is compiled.
  private struct Told: Hashable {
    let rule: Rule
    let location: Location?
  }

  init(_ syntaxes: [Syntax]) {
    self.syntaxes = syntaxes
    numbers = Dictionary(
      syntaxes.enumerated().map { ($0.element.source.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Compiles a template to stand alone, and returns the number of its unit.
  mutating func compile(_ template: Int, for root: Schema) -> Int {
    let key = UnitKey(
      template: template,
      scope: Scope(root: root, item: root.isFree ? nil : nil),
      place: root.isFree ? nil : Place(),
      indentation: [],
      overrides: [:]
    )
    return unit(for: key)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard told.insert(Told(rule: diagnostic.rule, location: diagnostic.location)).inserted else {
      return
    }
    var diagnostic = diagnostic
    diagnostic.notes += inclusionNotes(for: diagnostic.location)
    diagnostics.append(diagnostic)
  }

  func location(of range: Range<Int>, in setting: Setting) -> Location {
    syntaxes[setting.template].location(of: range)
  }

  /// The program of all units, and the address of each.
  consuming func link() -> (program: Program, entries: [Int]) {
    var entries: [Int] = []
    var address = 0
    for unit in units {
      entries.append(address)
      address += unit?.code.count ?? 0
    }
    for (unit, entry) in zip(units, entries) {
      program.instructions += unit?.code.map { $0.linked(from: entry, to: entries) } ?? []
    }
    return (program, entries)
  }
}

extension Instruction {
  fileprivate func linked(from entry: Int, to entries: [Int]) -> Instruction {
    switch self {
    case .open(let path, let end): .open(path, end: end + Int32(entry))
    case .unless(let path, let end): .unless(path, end: end + Int32(entry))
    case .if(let path, let end): .if(path, end: end + Int32(entry))
    case .call(let unit): .call(Int32(entries[Int(unit)]))
    case .text, .print, .close, .back: self
    }
  }
}
