/// A template as it is compiled for one use: what its code depends on.
struct UnitKey: Hashable {
  let template: Int
  let scope: Scope
  let place: Place?
  let indentation: [UInt8]
  let overrides: Overrides
}

/// The code of one unit while it is written, with addresses that count from its own start.
struct Unit {
  var code: [Instruction] = []

  /// Where in the page's HTML the code stands; nil in plain Mustache, which does not care.
  var place: Place?

  /// Whether its place is not certain any more, which is reported.
  var isBroken = false

  /// Whether the last text may grow: it may not where a section's end jumps behind it.
  var isTextOpen = false

  var address: Int32 { Int32(code.count) }

  mutating func add(_ instruction: Instruction) {
    code.append(instruction)
    isTextOpen = false
  }
}

extension Unit {
  /// Two places that are not the same, where they would have to be.
  struct Difference {
    let own: Place
    let other: Place
  }

  /// Goes on where two ways through a template meet behind a tag, which must be the same place of the page.
  mutating func join(_ other: Place?) -> Difference? {
    guard let own = place?.behindTag, let other = other?.behindTag else { return nil }
    if let joined = own.joined(with: other) {
      place = joined
      return nil
    }
    place = other
    isBroken = true
    return Difference(own: own, other: other)
  }
}

/// What a template puts into the blocks of those that it inherits from, by the blocks' names.
typealias Overrides = [String: Override]

/// The content of a block, to stand for that of a parent's block.
struct Override: Hashable, Sendable {
  let template: Int
  let node: Int
}

/// Where the compiler stands in the templates.
struct Setting {
  var template: Int
  var scope: Scope
  var indentation = Indentation()
  var overrides: Overrides = [:]
}

extension Setting {
  /// The start of a unit.
  init(of key: UnitKey) {
    template = key.template
    scope = key.scope
    indentation.added = key.indentation
    overrides = key.overrides
  }
}

/// What happens to the lines of a template that stands indented in another one.
struct Indentation: Hashable, Sendable {
  /// What each line begins with in the source, and loses.
  var removed: [UInt8] = []

  /// What each line gets.
  var added: [UInt8] = []

  /// The position of the one line that gets nothing, since it goes on where a line of the other template stands.
  var continued: Int?

  /// The indentation of what stands behind those spaces, which are of the source.
  func nested(behind spaces: some Collection<UInt8>) -> [UInt8] {
    let spaces = Array(spaces)
    return added + (spaces.starts(with: removed) ? spaces.dropFirst(removed.count) : spaces[...])
  }
}
