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

/// What a template puts into the blocks of those that it inherits from, by the blocks' names.
typealias Overrides = [String: Override]

/// The content of a block, to stand for that of a parent's block.
struct Override: Hashable, Sendable {
  let template: Int

  /// The position of the block among the template's nodes.
  let node: Int
}

/// What happens to the lines of a template that stands indented in another one.
struct Indentation: Hashable, Sendable {
  /// What each line begins with in the source, and loses.
  var removed: [UInt8] = []

  /// What each line gets.
  var added: [UInt8] = []

  /// The position of the one line that gets nothing, since it goes on where a line of the other
  /// template stands.
  var continued: Int?

  /// The indentation of what stands behind those spaces, which are of the source.
  func nested(behind spaces: ArraySlice<UInt8>) -> [UInt8] {
    added + (spaces.starts(with: removed) ? spaces.dropFirst(removed.count) : spaces)
  }
}
